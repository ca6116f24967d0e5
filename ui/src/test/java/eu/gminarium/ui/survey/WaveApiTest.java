package eu.gminarium.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Api.Answer;
import eu.gminarium.ui.testing.Program;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A wave from its beginning to the next one, as programs hold it, in a partnership without surveys of its own. */
class WaveApiTest {

    private final Program program = Program.running();
    private final Api coordinator = program.api("coordinator", "lubelskie");
    private final Api office = program.api("office", "lubelskie");
    private final LocalDate today = LocalDate.now(ZoneId.of("Europe/Warsaw"));
    private String wave = "";

    @BeforeEach
    void openWave() {
        wave = OwnWave.open(coordinator);
    }

    @Test
    void officeThatIsBehindIsRemindedOnceADay() {
        JsonNode own = ok(office, wave + "/monitor");
        JsonNode line = own.at("/items/0");
        Map<String, List<String>> body =
                Map.of("officeIds", List.of(line.get("officeId").asText()));

        Answer first = coordinator.post(wave + "/reminders", body);
        Answer second = coordinator.post(wave + "/reminders", body);

        assertThat(own.get("total").asInt()).isEqualTo(1);
        assertThat(line.get("standing").asText()).isEqualTo("BEHIND");
        assertThat(line.get("suppressed").asBoolean()).isTrue();
        assertThat(line.get("expected").asInt()).isEqualTo(49);
        assertThat(ok(coordinator, wave + "/monitor").get("total").asInt()).isGreaterThan(1);
        assertThat(first.status()).isEqualTo(201);
        assertThat(first.json().at("/reminded/0/officeName")).isEqualTo(line.get("officeName"));
        assertThat(second.status()).isEqualTo(409);
        assertThat(second.json().get("code").asText()).isEqualTo("office-reminded-today");
        assertThat(second.json().has("lastReminderAt")).isTrue();
        assertThat(office.post(wave + "/reminders", body).status()).isEqualTo(403);
        assertThat(coordinator.post(wave + "/reminders", Map.of()).status()).isEqualTo(400);
    }

    @Test
    void officeLearnsItsOwnNumberOfResponsesOnly() {
        Predicate<JsonNode> counted = code -> code.has("responses") || code.has("suppressed");

        JsonNode own = ok(office, wave).get("codes");
        JsonNode all = ok(coordinator, wave).get("codes");

        assertThat(own).hasSameSizeAs(all);
        assertThat(own.valueStream().filter(counted)).hasSize(1);
        assertThat(all.valueStream()).allMatch(counted);
    }

    @Test
    void waveThatIsNoneHasNeitherLinksNorCodes() {
        String none = wave.substring(0, wave.lastIndexOf('/') + 1) + UUID.randomUUID();

        assertThat(coordinator.get(none + "/links").status()).isEqualTo(404);
        assertThat(coordinator.get(none + "/codes").status()).isEqualTo(404);
    }

    @Test
    void closingEarlyTakesAReasonThatStandsInTheHistory() {
        Answer refused = coordinator.patch(wave, Map.of("status", "CLOSED"));
        Answer closed = coordinator.patch(wave, Map.of("status", "CLOSED", "reason", "Powódź w urzędzie"));

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("reason");
        assertThat(closed.status()).isEqualTo(200);
        JsonNode history = ok(office, wave + "/history").get("items");
        assertThat(history.valueStream().map(event -> event.get("kind").asText()))
                .containsExactly("PLANNED", "OPENED", "CLOSED");
        assertThat(history.at("/2/reason").asText()).isEqualTo("Powódź w urzędzie");
        assertThat(history.at("/2/day").asText()).isEqualTo(today.toString());
        assertThat(history.at("/2/by").asText()).isNotEmpty();
    }

    @Test
    void nextWaveIsPlannedAsTheContinuityProposes() {
        JsonNode proposed = ok(coordinator, wave + "/continuity");

        Answer untitled = coordinator.post(wave + "/next", Map.of());
        Answer planned = coordinator.post(wave + "/next", Map.of("title", Map.of("pl", "Jesień")));

        assertThat(proposed.at("/same/0/code").asText()).isEqualTo("overall");
        assertThat(proposed.get("reworded")).isEmpty();
        assertThat(untitled.status()).isEqualTo(400);
        assertThat(planned.status()).isEqualTo(201);
        assertThat(planned.json().get("startsOn")).isEqualTo(proposed.get("startsOn"));
        assertThat(planned.json().get("endsOn")).isEqualTo(proposed.get("endsOn"));
        assertThat(planned.json().get("targetPerOffice").asInt()).isEqualTo(100);
        assertThat(planned.json().get("codes")).hasSameSizeAs(proposed.get("offices"));
        assertThat(office.post(wave + "/next", Map.of("title", Map.of("pl", "Jesień")))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void officeAddsLinksOfItsOwnAndWithdrawsThem() {
        String own = ok(office, wave + "/monitor").at("/items/0/officeId").asText();
        JsonNode all = ok(office, wave + "/links").get("items");
        String foreign = all.valueStream()
                .map(link -> link.get("officeId").asText())
                .filter(id -> !id.equals(own))
                .findFirst()
                .orElseThrow();

        Answer added = office.post(wave + "/links", Map.of("officeId", own, "name", "Kancelaria"));
        Answer twice = office.post(wave + "/links", Map.of("officeId", own, "name", "kancelaria"));

        assertThat(added.status()).as(added.body()).isEqualTo(201);
        assertThat(added.json().get("tabletUrl").asText())
                .isEqualTo(added.json().get("publicUrl").asText() + "/tablet");
        assertThat(twice.status()).isEqualTo(400);
        assertThat(twice.json().at("/errors/0/field").asText()).isEqualTo("name");
        assertThat(office.post(wave + "/links", Map.of("officeId", foreign, "name", "Drzwi"))
                        .status())
                .isEqualTo(404);
        String link = wave + "/links/" + added.json().get("id").asText();
        assertThat(office.patch(link, Map.of("withdrawn", true))
                        .json()
                        .get("withdrawn")
                        .asBoolean())
                .isTrue();
        assertThat(ok(office, wave + "/links").get("items")).hasSize(all.size() + 1);
    }

    @Test
    void codesAreOrderedAndFetchedByTheirOfficeAlone() {
        String own = ok(office, wave + "/monitor").at("/items/0/officeId").asText();

        Answer ordered = office.post(wave + "/codes", Map.of("officeId", own, "quantity", 3));

        assertThat(ordered.status()).as(ordered.body()).isEqualTo(201);
        String order = wave + "/codes/" + ordered.json().get("id").asText();
        Answer csv = office.get(order + "/codes.csv");
        assertThat(csv.body().lines()).hasSize(4);
        assertThat(csv.headers()).contains("no-store", "nosniff");
        assertThat(office.get(order + "/codes.xlsx").status()).isEqualTo(200);
        assertThat(office.get(order + "/cards.pdf").body()).startsWith("%PDF");
        Api leader = program.api("leader", "lubelskie");
        assertThat(leader.get(order + "/codes.csv").status()).isEqualTo(403);
        assertThat(office.post(wave + "/codes", Map.of("officeId", own, "quantity", 0))
                        .status())
                .isEqualTo(400);
    }

    @Test
    void countyPlansTargetAndModesOfAnOffice() {
        String own = ok(office, wave + "/monitor").at("/items/0/officeId").asText();
        Map<String, Object> plan = Map.of("target", 40, "modes", List.of("PAPER"));

        Answer planned = coordinator.send("PUT", wave + "/offices/" + own, plan);

        assertThat(planned.status()).as(planned.body()).isEqualTo(200);
        assertThat(ok(office, wave + "/monitor").at("/items/0/target").asInt()).isEqualTo(40);
        assertThat(office.send("PUT", wave + "/offices/" + own, plan).status()).isEqualTo(403);
        assertThat(coordinator
                        .send("PUT", wave + "/offices/" + own, Map.of("modes", List.of()))
                        .status())
                .isEqualTo(400);
    }

    private static JsonNode ok(Api api, String path) {
        Answer answer = api.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.json();
    }
}
