package eu.gminarium.ui.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Api.Answer;
import eu.gminarium.ui.testing.Program;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Actions, good practices and questions, as programs see them. */
class ActionApiTest {

    private static final String BASE = "/api/v1/partnerships/tarnogorski/";
    private static final String ACTIONS = BASE + "improvement-actions";

    private final Program program = Program.running();
    private final Api coordinator = program.api("coordinator", "tarnogorski");
    private final Api office = program.api("office", "tarnogorski");
    private final Api leader = program.api("leader", "tarnogorski");

    @Test
    void demoTellsOfAnActionThatWorked() {
        JsonNode done = office.get(ACTIONS + "?state=DONE").json().at("/items/0");

        assertThat(done.get("officeName").asText()).isEqualTo("Tworóg");
        assertThat(done.at("/effect/verdict").asText()).isEqualTo("BETTER");
        assertThat(done.get("owner").asText()).isNotBlank();
    }

    @Test
    void leadersSeeEveryOfficesActionsAndNobodysName() {
        JsonNode all = leader.get(ACTIONS).json();

        assertThat(all.get("total").asInt()).isGreaterThanOrEqualTo(4);
        assertThat(all.get("items")).allSatisfy(action -> {
            assertThat(action.has("owner")).isFalse();
            assertThat(action.has("ownerAccountId")).isFalse();
        });
        String revisions = ACTIONS + "/" + all.at("/items/0/id").asText() + "/revisions";
        assertThat(leader.get(revisions).json().get("items"))
                .allSatisfy(revision -> assertThat(revision.has("by")).isFalse());
        assertThat(leader.post(ACTIONS, Map.of()).status()).isEqualTo(403);
    }

    @Test
    void officePlansChangesAndNeverOverwrites() {
        Map<String, Object> plan = plan(own());
        Answer planned = office.post(ACTIONS, plan);
        assertThat(planned.status()).isEqualTo(201);
        assertThat(planned.json().get("finding").asText()).contains("2012");
        String address = ACTIONS + "/" + planned.json().get("id").asText();

        Map<String, Object> change =
                new HashMap<>(Map.of("version", 1, "title", "One desk", "dueOn", "2999-12-31", "state", "UNDER_WAY"));
        assertThat(office.patch(address, change).json().get("state").asText()).isEqualTo("UNDER_WAY");
        assertThat(office.patch(address, change).status()).isEqualTo(409);
        change.put("version", 2);
        change.put("state", "GIVEN_UP");
        assertThat(office.patch(address, change).status()).isEqualTo(400);
        change.put("surprise", true);
        assertThat(office.patch(address, change).status()).isEqualTo(400);

        byte[] paper = "%PDF-1.4 order".getBytes(StandardCharsets.US_ASCII);
        assertThat(office.upload(address + "/document", "order.pdf", paper).status())
                .isEqualTo(201);
        assertThat(office.get(address + "/document").body()).isEqualTo("%PDF-1.4 order");
        assertThat(leader.get(address + "/document").status()).isEqualTo(404);
        assertThat(office.get(address + "/revisions").json().get("total").asInt())
                .isEqualTo(3);
    }

    @Test
    void anotherOfficeIsNotFound() {
        JsonNode kalety = coordinator.get(ACTIONS + "?state=PLANNED").json().at("/items/0");

        assertThat(office.get(ACTIONS + "/" + kalety.get("id").asText()).status())
                .isEqualTo(404);
        assertThat(office.post(ACTIONS, plan(kalety.get("officeId").asText())).status())
                .isEqualTo(404);
    }

    @Test
    void practiceIsWrittenPublishedAndHidden() {
        Map<String, Object> note = new HashMap<>(Map.of(
                "officeId", own(),
                "indicator", "complaints",
                "language", "pl",
                "title", "Rozmowa przed skargą",
                "done", "Kierownik dzwoni do każdego, kto zapowiada skargę.",
                "published", false));
        Answer draft = office.post(BASE + "good-practices", note);
        assertThat(draft.status()).isEqualTo(201);
        String address = BASE + "good-practices/" + draft.json().get("id").asText();
        assertThat(leader.get(address).status()).isEqualTo(404);

        note.remove("officeId");
        note.put("version", 0);
        note.put("published", true);
        assertThat(office.patch(address, note).status()).isEqualTo(400);
        note.put("outcome", "Połowa skarg mniej.");
        assertThat(office.patch(address, note).status()).isEqualTo(200);
        assertThat(leader.get(BASE + "good-practices?text=rozmowa%20SKARGA")
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(leader.get(BASE + "good-practices?text=przed%20skarga")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);

        assertThat(leader.send("PUT", address + "/hiding", Map.of("reason", "x"))
                        .status())
                .isEqualTo(403);
        assertThat(coordinator
                        .send("PUT", address + "/hiding", Map.of("reason", "Sprawdzamy liczby"))
                        .status())
                .isEqualTo(200);
        assertThat(leader.get(address).status()).isEqualTo(404);
        assertThat(coordinator.send("DELETE", address + "/hiding", null).status())
                .isEqualTo(200);
    }

    @Test
    void questionReachesTheOfficeAndTheAnswerComesBack() {
        Answer asked = leader.post(
                BASE + "offices/" + own() + "/questions",
                Map.of("indicator", "decision-time", "question", "How did you do it?", "sharesAddress", false));
        assertThat(asked.status()).isEqualTo(201);
        String id = asked.json().get("id").asText();

        JsonNode received = office.get(BASE + "received-questions").json().get("items");
        assertThat(received)
                .anySatisfy(each -> assertThat(each.get("id").asText()).isEqualTo(id));
        String answer = BASE + "received-questions/" + id + "/answer";
        assertThat(leader.send("PUT", answer, Map.of("answer", "Me")).status()).isEqualTo(403);
        assertThat(office.send("PUT", answer, Map.of("answer", "A card for each."))
                        .status())
                .isEqualTo(200);
        assertThat(office.send("PUT", answer, Map.of("answer", "Again")).status())
                .isEqualTo(409);
        assertThat(StreamSupport.stream(
                                leader.get(BASE + "asked-questions")
                                        .json()
                                        .get("items")
                                        .spliterator(),
                                false)
                        .map(each -> each.path("answer").asText()))
                .contains("A card for each.");
    }

    private Map<String, Object> plan(String office) {
        return Map.of(
                "officeId", office,
                "indicator", "decision-time",
                "periodStart", "2012-01-01",
                "periodEnd", "2012-12-31",
                "title", "One desk",
                "dueOn", "2999-12-31");
    }

    private String own() {
        return office.get(ACTIONS + "?state=DONE")
                .json()
                .at("/items/0/officeId")
                .asText();
    }
}
