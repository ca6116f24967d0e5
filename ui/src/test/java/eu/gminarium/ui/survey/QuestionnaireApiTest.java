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

/** Questionnaires of all kinds of questions, paper sheets and groups, over HTTP. */
class QuestionnaireApiTest {

    private static final String BASE = "/api/v1/partnerships/tarnogorski/";
    private static final String QUESTIONNAIRES = BASE + "questionnaires";

    private final Api coordinator = Program.running().api("coordinator", "tarnogorski");
    private final Api leader = Program.running().api("leader", "tarnogorski");

    @ParameterizedTest
    @ValueSource(strings = {"STANDARD", "SHORT"})
    void readyQuestionnaireIsKeptAsItIs(String template) {
        JsonNode ready = ok(coordinator, QUESTIONNAIRES + "/templates/" + template);

        Answer kept = coordinator.post(QUESTIONNAIRES, ready.toString());

        assertThat(kept.status()).isEqualTo(201);
        JsonNode read =
                ok(coordinator, QUESTIONNAIRES + "/" + kept.json().get("id").asText());
        assertThat(read.get("blocks")).isEqualTo(ready.get("blocks"));
        assertThat(read.get("title")).isEqualTo(ready.get("title"));
    }

    @Test
    void earlierVersionsCanBeReadAndSayWhatChanged() {
        String body = ok(coordinator, QUESTIONNAIRES + "/templates/SHORT").toString();
        String path = QUESTIONNAIRES + "/"
                + coordinator.post(QUESTIONNAIRES, body).json().get("id").asText();
        coordinator.patch(path, body.replace("\"overall\"", "\"as-a-whole\""));

        JsonNode versions = ok(leader, path + "/versions").get("items");

        assertThat(versions).hasSize(2);
        assertThat(versions.at("/0").has("added")).isFalse();
        assertThat(versions.at("/1/added/0").asText()).isEqualTo("as-a-whole");
        assertThat(versions.at("/1/dropped/0").asText()).isEqualTo("overall");
        assertThat(ok(leader, path + "/versions/1").toString()).isEqualTo(body);
        assertThat(leader.get(path + "/versions/3").status()).isEqualTo(404);
    }

    /** What is wrong replaces the second block of a good questionnaire. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"questions\": [{\"code\": \"a\", \"text\": {\"en\": \"A\"}}]}|blocks[1].questions[0].kind",
                "{\"questions\": [{\"kind\": \"YES_NO\", \"code\": \"a\"}]}|blocks[1].questions[0].text",
                "{\"questions\": [{\"kind\": \"YES_NO\", \"code\": \"A b\", \"text\": {\"en\": \"A\"}}]}|blocks[1].questions[0].code",
                "{\"questions\": [{\"kind\": \"YES_NO\", \"code\": \"overall\", \"text\": {\"en\": \"A\"}}]}|blocks[1].questions[0].code",
                "{\"questions\": [{\"kind\": \"SINGLE_CHOICE\", \"code\": \"a\", \"text\": {\"en\": \"A\"}}]}|blocks[1].questions[0].options",
                "{\"questions\": []}|blocks[1].heading",
                "{\"questions\": [null]}|blocks[1].questions[0]",
                "{\"onlyIf\": {\"question\": \"overall\", \"values\": [\"6\"]}, \"questions\": [{\"kind\": \"YES_NO\", \"code\": \"a\", \"text\": {\"en\": \"A\"}}]}|blocks[1].onlyIf",
                "null|blocks[1]",
            })
    void whatIsWrongIsNamedByItsPlace(String block, String field) {
        Answer refused = coordinator.post(QUESTIONNAIRES, """
                {"title": {"en": "Survey"}, "blocks": [
                  {"questions": [{"kind": "STATEMENT", "code": "overall", "area": "service", "text": {"en": "All in all"}}]},
                  %s]}""".formatted(block));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo(field);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "{\"answers\": {\"waiting\": [\"6\"]}}|sheets[1].waiting",
                "{\"answers\": {\"unknown\": [\"1\"]}}|sheets[1].unknown",
                "{\"answers\": {\"waiting\": [null]}}|sheets[1].waiting",
                "{\"answers\": {\"waiting\": null}}|sheets[1].waiting",
                "{\"comments\": {\"comment\": null}}|sheets[1].comment",
                "{\"comments\": {\"waiting\": \"long\"}}|sheets[1].waiting",
                "{\"answers\": {\"settled\": [\"yes\"]}, \"comments\": {\"unsettled\": \"a form\"}}|sheets[1].answers",
                "{}|sheets[1].answers",
                "null|sheets[1]",
            })
    void wrongSheetIsNamedAndNoneIsKept(String sheet, String field) {
        JsonNode wave = wave("OPEN");
        String office = wave.at("/codes/0/officeId").asText();
        long before = responses(wave, office);

        Answer refused = coordinator.post(
                BASE + "waves/" + wave.get("id").asText() + "/responses", """
                {"officeId": "%s", "sheets": [{"answers": {"waiting": ["4"]}}, %s]}""".formatted(office, sheet));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo(field);
        assertThat(responses(wave, office)).isEqualTo(before);
    }

    @Test
    void resultsCanBeBrokenDownByWhatPeopleAnswered() {
        String wave = BASE + "waves/" + wave("CLOSED").get("id").asText();
        JsonNode whole = ok(leader, wave + "/results");
        String office = whole.get("items")
                .valueStream()
                .filter(item -> item.path("responses").asLong() > 190)
                .findFirst()
                .orElseThrow()
                .get("officeId")
                .asText();

        List<JsonNode> settled = items(wave + "/groups?by=settled&officeId=" + office);
        List<JsonNode> all = items(wave + "/groups?by=settled");
        List<JsonNode> young = items(wave + "/groups?by=settled&filter=age:under-30");

        assertThat(settled).extracting(item -> item.get("value").asText()).containsExactly("yes", "no");
        assertThat(settled.getFirst().at("/figures/responses").asLong()).isGreaterThan(50);
        assertThat(all.getFirst().at("/figures/responses").asLong())
                .isGreaterThanOrEqualTo(
                        settled.getFirst().at("/figures/responses").asLong())
                .isGreaterThan(young.getFirst().at("/figures/responses").asLong());
        assertThat(whole.at("/overall/choices")
                        .valueStream()
                        .map(choice -> choice.get("code").asText()))
                .containsExactly("settled", "recommendation", "channel", "age");
    }

    @ParameterizedTest
    @CsvSource({
        "by=waiting,by",
        "by=settled&filter=age:wise,filter",
        "by=settled&filter=age,filter",
        "by=settled&filter=,filter",
        "by=age&filter=age:30-44,filter"
    })
    void unknownGroupIsRefusedByItsParameter(String query, String field) {
        Answer refused = leader.get(BASE + "waves/" + wave("CLOSED").get("id").asText() + "/groups?" + query);

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo(field);
    }

    private long responses(JsonNode wave, String office) {
        return ok(coordinator, BASE + "waves/" + wave.get("id").asText() + "/monitor")
                .get("items")
                .valueStream()
                .filter(item -> item.get("officeId").asText().equals(office))
                .mapToLong(item -> item.path("responses").asLong())
                .sum();
    }

    private List<JsonNode> items(String path) {
        return ok(leader, path).get("items").valueStream().toList();
    }

    private JsonNode wave(String status) {
        return ok(coordinator, BASE + "waves")
                .get("items")
                .valueStream()
                .filter(wave -> wave.get("status").asText().equals(status))
                .findFirst()
                .orElseThrow();
    }

    private static JsonNode ok(Api api, String path) {
        Answer answer = api.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.json();
    }
}
