package eu.gminarium.ui.mysteryclient;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Api.Answer;
import eu.gminarium.ui.testing.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The library of scripts over HTTP, and scripts on their way into an audit. */
class ScriptApiTest {

    private static final String BASE = "/api/v1/partnerships/lubelskie/";
    private static final String SCRIPTS = BASE + "scripts";

    private final Api coordinator = Program.running().api("coordinator", "lubelskie");

    @ParameterizedTest
    @ValueSource(strings = {"PHONE", "VISIT", "EMAIL"})
    void readyScriptIsKeptAsItIs(String template) {
        JsonNode ready = template(template);

        JsonNode kept = created(SCRIPTS, ready.toString());

        JsonNode read = ok(SCRIPTS + "/" + kept.get("id").asText());
        assertThat(read.get("scenarios")).isEqualTo(ready.get("scenarios"));
        assertThat(read.get("criteria")).isEqualTo(ready.get("criteria"));
    }

    @Test
    void versionsSayWhatChangedAndAnAuditTakesTheOneItNames() {
        String first = template("PHONE").toString();
        String script = created(SCRIPTS, first).get("id").asText();
        String second = first.replace("\"most\":5", "\"most\":3");
        assertThat(coordinator
                        .patch(SCRIPTS + "/" + script, "{\"content\": " + second + ", \"version\": 0}")
                        .status())
                .isEqualTo(200);
        JsonNode versions = ok(SCRIPTS + "/" + script + "/versions").get("items");
        assertThat(versions.at("/1/changed/0/en").asText()).isEqualTo("Answering");
        assertThat(ok(SCRIPTS + "/" + script + "/versions/1").toString()).isEqualTo(first);

        String audit = audit("PHONE");
        assertThat(coordinator.get(audit + "/script").status()).isEqualTo(404);
        Answer taken = coordinator.send("PUT", audit + "/script", "{\"scriptId\": \"" + script + "\", \"number\": 1}");
        assertThat(taken.status()).isEqualTo(200);

        assertThat(ok(audit + "/script").get("number").asInt()).isEqualTo(1);
        assertThat(ok(audit + "/criteria").at("/items/0/limit").toString())
                .isEqualTo("{\"unit\":\"RINGS\",\"most\":5}");
        JsonNode kept = created(audit + "/script", "{\"title\": {\"en\": \"From an audit\"}}");
        assertThat(kept.get("criteria"))
                .isEqualTo(ok(SCRIPTS + "/" + script + "/versions/1").get("criteria"));
    }

    @Test
    void scriptForAnotherChannelIsRefused() {
        String script = created(SCRIPTS, template("VISIT").toString()).get("id").asText();

        Answer refused = coordinator.send(
                "PUT", audit("PHONE") + "/script", "{\"scriptId\": \"" + script + "\", \"number\": 1}");

        assertThat(refused.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "\"kind\": \"TIME\"",
                "\"kind\": \"YES_NO\", \"limit\": {\"unit\": \"RINGS\", \"most\": 5}",
                "\"kind\": \"TIME\", \"limit\": {\"unit\": \"RINGS\", \"most\": -1}",
                "\"kind\": \"TEXT\", \"limit\": {\"unit\": \"WEEKS\", \"most\": 1}",
            })
    void criterionOfNoKindIsRefused(String kind) {
        Answer refused = coordinator.post(audit("PHONE") + "/criteria", """
                {"code": "wrong", "name": {"en": "Wrong"}, "text": {"en": "Wrong?"}, %s}""".formatted(kind));

        assertThat(refused.status()).isEqualTo(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"leader", "office", "auditor"})
    void nobodyElseReadsWhatWillBeAsked(String person) {
        Api other = Program.running().api(person, "lubelskie");

        assertThat(other.get(SCRIPTS).status()).isEqualTo(403);
        assertThat(other.get(SCRIPTS + "/templates/PHONE").status()).isEqualTo(403);
    }

    private JsonNode template(String name) {
        return ok(SCRIPTS + "/templates/" + name);
    }

    /** Planned long ago, so that it is nobody's latest. */
    private String audit(String channel) {
        JsonNode audit = created(
                BASE + "audits",
                "{\"title\": {\"en\": \"Scripts\"}, \"channel\": \"" + channel
                        + "\", \"startsOn\": \"2001-01-01\", \"endsOn\": \"2001-01-31\", \"callsPerOffice\": 1, \"minimumCalls\": 1}");
        return BASE + "audits/" + audit.get("id").asText();
    }

    private JsonNode created(String path, String body) {
        Answer answer = coordinator.post(path, body);
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private JsonNode ok(String path) {
        Answer answer = coordinator.get(path);
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
        return answer.json();
    }
}
