package eu.gminarium.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Api.Answer;
import eu.gminarium.ui.testing.Program;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs read of surveys, with the demo's data. */
class SurveyApiTest {

    private static final String WAVES = "/api/v1/partnerships/tarnogorski/waves";

    private final Program program = Program.running();
    private final Api coordinator = program.api("coordinator", "tarnogorski");
    private final Api office = program.api("office", "tarnogorski");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "poster.pdf",
                "poster.pdf?size=TABLE_STAND&language=cs",
                "questionnaire.pdf",
                "questionnaire.pdf?print=LARGE&language=en"
            })
    void papersOfAnOpenWaveArePdf(String file) {
        Answer paper = coordinator.get(WAVES + "/" + wave("OPEN") + "/" + file);

        assertThat(paper.status()).isEqualTo(200);
        assertThat(paper.headers()).contains("application/pdf", "attachment");
        assertThat(paper.body()).startsWith("%PDF");
    }

    @ParameterizedTest
    @CsvSource({"poster.pdf?size=A0,size", "questionnaire.pdf?print=TINY,print", "poster.pdf?language=de,language"})
    void unknownPaperIsRefusedByItsParameter(String file, String field) {
        Answer refused = coordinator.get(WAVES + "/" + wave("OPEN") + "/" + file);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo(field);
    }

    @Test
    void nothingIsPrintedForAClosedWave() {
        assertThat(coordinator
                        .get(WAVES + "/" + wave("CLOSED") + "/poster.pdf")
                        .json()
                        .get("code")
                        .asText())
                .isEqualTo("wave-closed");
    }

    @Test
    void resultsHaveAnIndexForEachAreaAndTheConsistency() {
        JsonNode results = ok(coordinator, WAVES + "/" + wave("CLOSED") + "/results");

        assertThat(results.at("/consistency/statements").asInt()).isEqualTo(8);
        assertThat(results.at("/consistency/alpha").asDouble()).isBetween(0.5, 1.0);
        List<JsonNode> areas = results.at("/overall/areas").valueStream().toList();
        assertThat(areas)
                .extracting(area -> area.get("area").asText())
                .containsExactly("waiting", "staff", "information", "access", "overall");
        assertThat(areas)
                .allSatisfy(area -> assertThat(area.at("/index/value").asDouble())
                        .isBetween(
                                area.at("/index/interval/lower").asDouble(),
                                area.at("/index/interval/upper").asDouble()));
    }

    @Test
    void officeIsComparedWithOneOtherOrWithAllOthers() {
        String wave = WAVES + "/" + wave("CLOSED");
        List<JsonNode> shown = ok(coordinator, wave + "/results")
                .get("items")
                .valueStream()
                .filter(item -> !item.has("suppressed"))
                .toList();
        String path = wave + "/offices/" + shown.getFirst().get("officeId").asText() + "/comparison";

        JsonNode others = ok(coordinator, path);
        JsonNode other = ok(
                coordinator,
                path + "?besideOfficeId=" + shown.getLast().get("officeId").asText());

        assertThat(others.get("officeName")).isEqualTo(shown.getFirst().get("officeName"));
        assertThat(others.has("besideOfficeId")).isFalse();
        assertThat(other.get("besideOfficeName")).isEqualTo(shown.getLast().get("officeName"));
        assertThat(other.get("statements").valueStream())
                .hasSize(8)
                .allSatisfy(statement ->
                        assertThat(statement.get("verdict").asText()).isNotEmpty());
        assertThat(others.at("/statements/0/reference/n").asLong())
                .isGreaterThan(other.at("/statements/0/reference/n").asLong());
        assertThat(office.get(path + "?besideOfficeId="
                                + shown.getLast().get("officeId").asText())
                        .status())
                .isEqualTo(404);
    }

    private String wave(String status) {
        return ok(coordinator, WAVES)
                .get("items")
                .valueStream()
                .filter(wave -> wave.get("status").asText().equals(status))
                .map(wave -> wave.get("id").asText())
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode ok(Api api, String path) {
        Answer answer = api.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.json();
    }
}
