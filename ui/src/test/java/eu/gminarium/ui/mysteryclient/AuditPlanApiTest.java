package eu.gminarium.ui.mysteryclient;

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
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An audit from its plan to the calls of an auditor, as programs hold it. */
class AuditPlanApiTest {

    private static final String BASE = "/api/v1/partnerships/tarnogorski";

    private final Program program = Program.running();
    private final Api coordinator = program.api("coordinator", "tarnogorski");
    private final Api auditor = program.api("auditor", "tarnogorski");
    private String audit = "";
    private String id = "";

    @BeforeEach
    void planAudit() {
        LocalDate monday = LocalDate.now(ZoneId.of("Europe/Warsaw")).plusDays(40);
        Map<String, String> text = Map.of("pl", "Plan");
        JsonNode planned = json(
                coordinator.post(
                        BASE + "/audits",
                        Map.of(
                                "title",
                                text,
                                "channel",
                                "PHONE",
                                "startsOn",
                                monday.toString(),
                                "endsOn",
                                monday.plusDays(20).toString(),
                                "callsPerOffice",
                                3,
                                "minimumCalls",
                                2,
                                "scenarios",
                                List.of(Map.of("code", "a", "title", text, "task", text)),
                                "criteria",
                                List.of(Map.of("code", "b", "name", text, "text", text, "kind", "YES_NO")))),
                201);
        id = planned.get("id").asText();
        audit = BASE + "/audits/" + id;
    }

    @Test
    void planGoesFromOfficesAndWindowsToADrawThatIsRemembered() {
        JsonNode offices = json(coordinator.get(audit + "/offices"), 200);
        String first = offices.at("/items/0/officeId").asText();

        JsonNode chosen = json(
                coordinator.patch(audit + "/offices", Map.of("items", List.of(Map.of("officeId", first, "calls", 0)))),
                200);
        JsonNode windows = json(
                coordinator.send(
                        "PUT",
                        audit + "/windows",
                        Map.of("windows", List.of(Map.of("weekday", 2, "from", 9, "until", 12)))),
                200);
        JsonNode drawn = json(draw(77, false), 201);

        assertThat(chosen.at("/items/0/calls").asInt()).isZero();
        assertThat(chosen.at("/items/0/usual").asBoolean()).isFalse();
        assertThat(windows.at("/items/0/until").asInt()).isEqualTo(12);
        assertThat(drawn.get("calls").asInt())
                .isEqualTo(3 * (offices.get("total").asInt() - 1));
        assertThat(json(draw(78, false), 201).get("calls").asInt()).isZero();
        assertThat(json(draw(79, true), 201).get("calls")).isEqualTo(drawn.get("calls"));
        assertThat(json(coordinator.get(audit + "/assignments"), 200)
                        .at("/items/0/seed")
                        .asLong())
                .isEqualTo(79);
        JsonNode call = json(coordinator.get(BASE + "/calls?audit=" + id), 200).at("/items/0");
        assertThat(call.get("plannedHour").asInt()).isBetween(9, 11);
        assertThat(LocalDate.parse(call.get("plannedOn").asText())
                        .getDayOfWeek()
                        .getValue())
                .isEqualTo(2);
    }

    @Test
    void auditorSeesNoCallBeforeDeclaring() {
        draw(1, false);
        coordinator.patch(audit, Map.of("status", "RUNNING", "version", 0));
        String calls = BASE + "/calls?audit=" + id;

        assertThat(json(auditor.get(calls), 200).get("total").asInt()).isZero();
        assertThat(json(auditor.get(BASE + "/my-conflicts"), 200)
                        .get("awaitedAuditIds")
                        .toString())
                .contains(id);
        assertThat(json(coordinator.get(audit + "/declarations"), 200).toString())
                .contains("\"declaredAt\":null");

        JsonNode sheet = json(auditor.post(BASE + "/my-conflicts", Map.of("conflicts", List.of())), 201);

        assertThat(sheet.get("awaitedAuditIds")).isEmpty();
        assertThat(json(auditor.get(calls), 200).get("total").asInt()).isPositive();
    }

    @Test
    void noticeAndSettlementAreFiles() {
        Answer notice = coordinator.get(audit + "/notice.pdf?language=cs");
        Answer csv = coordinator.get(BASE + "/settlement.csv?from=2012-01-01&to=2012-01-31");
        JsonNode settlement = json(coordinator.get(BASE + "/settlement?from=2012-01-01&to=2012-01-31"), 200);

        assertThat(notice.body()).startsWith("%PDF");
        assertThat(csv.body().lines().count())
                .isEqualTo(2
                        + settlement.get("total").asInt()
                        + settlement.get("totals").size());
        assertThat(settlement.get("total").asInt()).isPositive();
        assertThat(coordinator.get(BASE + "/settlement.xlsx").status()).isEqualTo(200);
        assertThat(coordinator
                        .get(BASE + "/settlement?from=2012-02-01&to=2012-01-01")
                        .status())
                .isEqualTo(400);
        assertThat(coordinator.get(audit + "/notice.pdf?language=de").status()).isEqualTo(400);
    }

    @Test
    void programsDoWhatThePlansScreenDoes() {
        Map<String, Object> visit = Map.of("channel", "VISIT", "version", 0);
        assertThat(coordinator.patch(audit, visit).status()).isEqualTo(400);
        for (String part : List.of("scenarios", "criteria")) {
            String first = json(coordinator.get(audit + "/" + part), 200)
                    .at("/items/0/id")
                    .asText();
            assertThat(auditor.send("DELETE", BASE + "/" + part + "/" + first, null)
                            .status())
                    .isEqualTo(403);
            assertThat(coordinator
                            .send("DELETE", BASE + "/" + part + "/" + first, null)
                            .status())
                    .isEqualTo(204);
        }
        assertThat(json(coordinator.patch(audit, visit), 200).get("channel").asText())
                .isEqualTo("VISIT");
        assertThat(json(coordinator.get(audit + "/assignment-state"), 200).toString())
                .isEqualTo("{\"id\":\"" + id + "\",\"auditorIds\":[],\"misfits\":0,\"orphans\":0}");
        assertThat(json(coordinator.get(BASE + "/settlement?from=2012-01-01&to=2012-01-31"), 200)
                        .at("/items/0/auditId")
                        .asText())
                .isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/offices",
                "/windows",
                "/assignments",
                "/assignment-state",
                "/notices",
                "/notice.pdf",
                "/declarations"
            })
    void planIsTheCoordinatorsAlone(String page) {
        assertThat(coordinator.get(audit + page).status()).isEqualTo(200);
        assertThat(auditor.get(audit + page).status()).isEqualTo(403);
        assertThat(program.api("office", "tarnogorski").get(audit + page).status())
                .isEqualTo(403);
        assertThat(program.api("leader", "tarnogorski").get(audit + page).status())
                .isEqualTo(403);
    }

    private Answer draw(long seed, boolean anew) {
        List<String> team = json(coordinator.get(BASE + "/auditors"), 200)
                .get("items")
                .valueStream()
                .map(each -> each.get("id").asText())
                .toList();
        return coordinator.post(audit + "/assignments", Map.of("auditorIds", team, "seed", seed, "anew", anew));
    }

    private static JsonNode json(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer.json();
    }
}
