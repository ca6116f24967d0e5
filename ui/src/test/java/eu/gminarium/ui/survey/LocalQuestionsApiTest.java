package eu.gminarium.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Api.Answer;
import eu.gminarium.ui.testing.Program;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Questions of one office's own, as programs hold them: Tworóg has two in every wave of the demo. */
class LocalQuestionsApiTest {

    private static final String BASE = "/api/v1/partnerships/tarnogorski/";
    private static final String STORY_ENDS = "2014-01-01";
    private static final String ONE_QUESTION = """
            {"blocks": [{"questions": [
              {"kind": "YES_NO", "code": "%s", "text": {"en": "Is it so?"}, "required": false}]}]}""";

    private final Api coordinator = Program.running().api("coordinator", "tarnogorski");
    private final Api office = Program.running().api("office", "tarnogorski");
    private final Api leader = Program.running().api("leader", "tarnogorski");

    private final String cycle =
            BASE + "survey-cycles/" + first("survey-cycles", "id", "").get("id").asText();
    private final String tworog =
            first("offices", "officeName", "Tworóg").get("id").asText();
    private final String kalety =
            first("offices", "officeName", "Kalety").get("id").asText();

    @Test
    void officeCoordinatorSeesAndChangesTheOwnOfficeOnly() {
        JsonNode listed = ok(office, cycle + "/local-questions").get("items");

        assertThat(listed).hasSize(1);
        assertThat(listed.at("/0/officeName").asText()).isEqualTo("Tworóg");
        assertThat(office.get(of(kalety)).status()).isEqualTo(404);
        assertThat(office.send("PUT", of(kalety), ONE_QUESTION.formatted("local-park"))
                        .status())
                .isEqualTo(404);
        assertThat(leader.get(of(tworog)).status()).isEqualTo(403);
    }

    @Test
    void coreIsLocked() {
        String questionnaire = BASE + "questionnaires/"
                + first("questionnaires", "id", "").get("id").asText();
        String core = ok(coordinator, questionnaire).toString();

        assertThat(office.patch(questionnaire, core).status()).isEqualTo(403);
        Answer clash = office.send("PUT", of(tworog), ONE_QUESTION.formatted("overall"));
        assertThat(clash.status()).isEqualTo(400);
        assertThat(clash.json().at("/errors/0/field").asText()).isEqualTo("blocks[0].questions[0].code");
    }

    @Test
    void questionsAreKeptForTheNextWaveWhileOpenOnesStay() {
        String open = wave("OPEN");
        JsonNode before = ok(coordinator, of(kalety));

        Answer kept = coordinator.send("PUT", of(kalety), ONE_QUESTION.formatted("local-park"));

        assertThat(before.has("version")).isFalse();
        assertThat(kept.json().at("/blocks/0/questions/0/code").asText()).isEqualTo("local-park");
        assertThat(ok(coordinator, open + "/offices/" + kalety + "/questionnaire")
                        .toString())
                .doesNotContain("local-");
        assertThat(ok(coordinator, open + "/offices/" + tworog + "/questionnaire")
                        .toString())
                .contains("local-phone", "local-parking");
        assertThat(coordinator
                        .send("PUT", of(kalety), ONE_QUESTION.formatted("local-park"))
                        .status())
                .isEqualTo(409);
        assertThat(coordinator
                        .send("PUT", of(kalety), "{\"blocks\": [], \"version\": 0}")
                        .status())
                .isEqualTo(200);
    }

    @Test
    void resultsAreOfTheOfficeAloneAndInNoTable() {
        String closed = wave("CLOSED");

        JsonNode own = ok(leader, closed + "/offices/" + tworog + "/local-results");

        assertThat(own.at("/questions/0/code").asText()).isEqualTo("local-phone");
        assertThat(own.at("/questions/0/n").asLong()).isGreaterThan(100);
        assertThat(own.at("/choices/0/answers")).hasSize(2);
        assertThat(ok(leader, closed + "/offices/" + kalety + "/local-results").get("questions"))
                .isEmpty();
        assertThat(office.get(closed + "/offices/" + kalety + "/local-results").status())
                .isEqualTo(404);
        assertThat(ok(leader, closed + "/results").toString()).doesNotContain("local-");
        assertThat(leader.get(wave("OPEN") + "/offices/" + tworog + "/local-results")
                        .status())
                .isEqualTo(409);
    }

    @Test
    void changeIsToldOfOwnChoicesTooSinceAnEarlierWave() {
        List<String> closed = waves("CLOSED");
        String earlier = closed.getFirst();

        JsonNode own = ok(
                leader,
                closed.getLast() + "/offices/" + tworog + "/local-results?since="
                        + earlier.substring(earlier.lastIndexOf('/') + 1));

        assertThat(own.at("/changes/0/code").asText()).isEqualTo("local-phone");
        assertThat(own.at("/choiceChanges/0/code").asText()).isEqualTo("local-parking");
        assertThat(own.at("/choiceChanges/0/answers")).hasSize(1);
    }

    @Test
    void paperTakesAnswersToTheOfficesOwnQuestionsAndToNoOther() {
        String sheets = "{\"officeId\": \"%s\", \"sheets\": [{\"answers\": {\"local-parking\": [\"%s\"]}}]}";

        Answer other = coordinator.post(wave("OPEN") + "/responses", sheets.formatted(kalety, "yes"));
        Answer wrong = coordinator.post(wave("OPEN") + "/responses", sheets.formatted(tworog, "perhaps"));

        assertThat(other.status()).isEqualTo(400);
        assertThat(other.json().at("/errors/0/field").asText()).isEqualTo("sheets[0].local-parking");
        assertThat(wrong.status()).isEqualTo(400);
    }

    private String of(String officeId) {
        return cycle + "/offices/" + officeId + "/local-questions";
    }

    /** The address of the first wave in the state that is of the demo's cycle. */
    private String wave(String status) {
        return waves(status).getFirst();
    }

    /** Of the closed ones only the demo's own: another test of the same program may have closed one of its waves. */
    private List<String> waves(String status) {
        return StreamSupport.stream(
                        ok(coordinator, BASE + "waves?size=500").get("items").spliterator(), false)
                .filter(wave -> wave.get("status").asText().equals(status)
                        && cycle.endsWith(wave.get("cycleId").asText())
                        && !(status.equals("CLOSED")
                                && wave.get("startsOn").asText().compareTo(STORY_ENDS) > 0))
                .map(wave -> BASE + "waves/" + wave.get("id").asText())
                .toList();
    }

    private JsonNode first(String list, String field, String value) {
        return StreamSupport.stream(
                        ok(coordinator, BASE + list + "?size=500").get("items").spliterator(), false)
                .filter(item -> value.isEmpty() || item.get(field).asText().equals(value))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode ok(Api api, String path) {
        Answer answer = api.get(path);
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
        return answer.json();
    }
}
