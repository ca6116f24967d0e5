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

    private static JsonNode ok(Api api, String path) {
        Answer answer = api.get(path);
        assertThat(answer.status()).as(path).isEqualTo(200);
        return answer.json();
    }
}
