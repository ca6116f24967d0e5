package eu.gminarium.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Api.Answer;
import eu.gminarium.ui.testing.Program;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What a partnership publishes, and what anybody then reads. */
class PublicationApiTest {

    private static final String PARTNERSHIP = "/api/v1/partnerships/tarnogorski/";
    private static final int LIGHT = 30 * 1024;

    private final Program program = Program.running();
    private final Api coordinator = program.api("coordinator", "tarnogorski");
    private final Api office = program.api("office", "tarnogorski");
    private final Api anybody = Api.anonymous(program.address());

    @ParameterizedTest
    @ValueSource(strings = {"pl", "cs", "en"})
    void publicPageIsLightAndSaysWhatWasDone(String language) {
        Answer page = anybody.get("/o/tarnogorski/" + language);

        assertThat(page.status()).isEqualTo(200);
        assertThat(page.body().getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(LIGHT);
        assertThat(page.body())
                .contains("lang=\"" + language + "\"", "14", "2013")
                .doesNotContain("<script");
        assertThat(page.body()).doesNotContain("Partner 6");
    }

    @Test
    void publishedWaveIsThereForAnybodyUntilItIsTakenBack() {
        String wave = unpublished();
        String page = "/o/tarnogorski/en/" + wave;
        String publication = PARTNERSHIP + "waves/" + wave + "/publication";
        assertThat(anybody.get(page).status()).isEqualTo(404);
        assertThat(office.send("PUT", publication, null).status()).isEqualTo(403);

        assertThat(coordinator
                        .send("PUT", publication, null)
                        .json()
                        .get("published")
                        .asBoolean())
                .isTrue();
        assertThat(anybody.get(page).status()).isEqualTo(200);

        assertThat(coordinator.send("DELETE", publication, null).status()).isEqualTo(204);
        assertThat(anybody.get(page).status()).isEqualTo(404);
    }

    @Test
    void officeWritesWhatItDid() {
        String improvements = PARTNERSHIP + "waves/" + unpublished() + "/improvements";
        Map<String, Object> entry = Map.of(
                "officeId", own(),
                "said", Map.of("pl", "Za mało miejsc"),
                "done", Map.of("pl", "Sześć nowych krzeseł"),
                "doneOn", "2012-03-01");

        Answer written = office.post(improvements, entry);

        assertThat(written.status()).isEqualTo(201);
        String address =
                PARTNERSHIP + "improvements/" + written.json().get("id").asText();
        Answer changed = office.send("PUT", address + "?version=0", entry);
        assertThat(changed.json().get("version").asInt()).isEqualTo(1);
        assertThat(office.send("PUT", address + "?version=0", entry).status()).isEqualTo(409);
        assertThat(office.send("DELETE", address + "?version=1", null).status()).isEqualTo(204);
    }

    @Test
    void partnershipSpeaksForNoOffice() {
        Map<String, Object> entry = Map.of(
                "officeId",
                own(),
                "said",
                Map.of("pl", "Hałas"),
                "done",
                Map.of("pl", "Cisza"),
                "doneOn",
                "2012-03-01");

        assertThat(coordinator
                        .post(PARTNERSHIP + "waves/" + unpublished() + "/improvements", entry)
                        .status())
                .isEqualTo(403);
        assertThat(coordinator
                        .send("PUT", PARTNERSHIP + "named-offices/" + own(), Map.of("named", true))
                        .status())
                .isEqualTo(403);
    }

    private String own() {
        JsonNode results =
                office.get(PARTNERSHIP + "waves/" + unpublished() + "/results").json();
        return results.at("/items/0/officeId").asText();
    }

    /** The demo's first wave. */
    private String unpublished() {
        JsonNode waves = coordinator.get(PARTNERSHIP + "waves").json().get("items");
        return StreamSupport.stream(waves.spliterator(), false)
                .filter(each -> each.get("status").asText().equals("CLOSED"))
                .map(each -> each.get("id").asText())
                .findFirst()
                .orElseThrow();
    }
}
