package eu.gminarium.ui.mysteryclient;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Program;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Programs do what the screens do: calibrate, keep a draft, and score for the second time. */
class CallingApiTest {

    private static final String API = "/api/v1/partnerships/lubelskie/";
    private static final List<String> COORDINATORS_ONLY = List.of("samples", "calibrations", "agreement");

    private final Program program = Program.running();
    private final Api coordinator = program.api("coordinator", "lubelskie");
    private final Api auditor = program.api("auditor", "lubelskie");
    private final JsonNode auditors = ok(coordinator.get(API + "auditors")).get("items");
    private String audit = "";
    private String sample = "";
    private String call = "";

    @BeforeEach
    void startAnAuditWithASampleAndACall() {
        audit = id(coordinator.post(API + "audits", plan()));
        sample = id(coordinator.post(
                API + "audits/" + audit + "/samples",
                Map.of("title", "Odpady", "conversation", "– Urząd, słucham.", "scores", List.of(score(1)))));
        call = id(coordinator.post(
                API + "calls",
                Map.of(
                        "auditId", audit,
                        "officeId", first("offices"),
                        "scenarioId", first("audits/" + audit + "/scenarios"),
                        "auditorId", auditor(true))));
        JsonNode version = ok(coordinator.get(API + "audits/" + audit)).get("version");
        ok(coordinator.patch(API + "audits/" + audit, Map.of("status", "RUNNING", "version", version)));
        auditor.post(API + "my-conflicts", Map.of("conflicts", List.of()));
    }

    @Test
    void callsOpenAfterTheSamplesAndKeepADraft() {
        String draft = API + "calls/" + call + "/draft";
        assertThat(code(auditor.get(draft))).isEqualTo("calibration-missing");
        JsonNode left =
                ok(auditor.send("PUT", API + "samples/" + sample + "/scores", Map.of("scores", List.of(score(0)))));
        assertThat(left.get("missing").asInt()).isZero();
        assertThat(left.at("/agreement/0/figures/equalShare").asDouble()).isZero();

        assertThat(ok(auditor.get(draft)).get("version").asInt()).isZero();
        Map<String, Object> state = Map.of(
                "calledAt",
                today().minusDays(1) + "T09:00:00Z",
                "notes",
                "Trzy sygnały",
                "scores",
                List.of(score(1)),
                "version",
                0);
        assertThat(ok(auditor.send("PUT", draft, state)).get("version").asInt()).isEqualTo(1);
        assertThat(code(auditor.send("PUT", draft, state))).isEqualTo("stale-version");
        assertThat(auditor.send("PUT", draft, Map.of("version", 1, "speed", 1)).status())
                .isEqualTo(400);
        JsonNode mine = ok(auditor.get(API + "my-calls")).get("items");
        assertThat(StreamSupport.stream(mine.spliterator(), false)
                        .filter(each -> each.get("id").asText().equals(call))
                        .map(each -> each.get("turn").asText() + " " + each.get("begun")))
                .containsExactly("NOW true");
    }

    @Test
    void coordinatorLetsThroughAndDrawsAndTheAgreementFollows() {
        Api.Answer pass = coordinator.send(
                "PUT",
                API + "audits/" + audit + "/calibrations/" + auditor(true) + "/pass",
                Map.of("reason", "od lat ocenia"));
        assertThat(pass.status()).as(pass.body()).isEqualTo(204);
        assertThat(auditor.get(API + "calls/" + call + "/draft").status()).isEqualTo(200);

        JsonNode drawn = ok(coordinator.post(
                API + "audits/" + audit + "/second-scorings",
                Map.of("auditorIds", List.of(auditor(true), auditor(false)), "share", 1, "seed", 5)));
        assertThat(drawn.get("calls").asInt()).isEqualTo(1);
        assertThat(auditor.get(API + "second-scorings/" + call).status()).isEqualTo(404);
        String second = API + "second-scorings/" + call;
        assertThat(ok(coordinator.get(second)).get("scores")).isEmpty();
        ok(coordinator.send("PUT", second + "/scores", Map.of("scores", List.of(score(1)))));
        ok(auditor.patch(
                API + "calls/" + call,
                Map.of("calledAt", today().minusDays(1) + "T09:00:00Z", "scores", List.of(score(1)), "version", 0)));

        JsonNode agreement = ok(coordinator.get(API + "audits/" + audit + "/agreement"));
        assertThat(agreement.get("equalShare").asDouble()).isEqualTo(1);
        assertThat(agreement.at("/yesNo/kappa").isNull()).isTrue();
        assertThat(agreement.at("/yesNo/constant").asBoolean()).isTrue();
    }

    @Test
    void othersSeeNothingOfIt() {
        for (String who : List.of("office", "leader", "head", "approver", "staff")) {
            Api other = program.api(who, "lubelskie");
            for (String path : List.of("my-calls", "second-scorings", "calls/" + call + "/draft")) {
                assertThat(other.get(API + path).status()).as(who + " " + path).isEqualTo(403);
            }
            COORDINATORS_ONLY.forEach(path -> assertThat(
                            other.get(API + "audits/" + audit + "/" + path).status())
                    .as(who + " " + path)
                    .isEqualTo(403));
        }
        COORDINATORS_ONLY.forEach(path -> assertThat(
                        auditor.get(API + "audits/" + audit + "/" + path).status())
                .as("auditor " + path)
                .isEqualTo(403));
    }

    private static Map<String, Object> plan() {
        return Map.of(
                "title", Map.of("pl", "Próba"),
                "channel", "PHONE",
                "startsOn", today().minusDays(1).toString(),
                "endsOn", today().plusDays(20).toString(),
                "callsPerOffice", 1,
                "minimumCalls", 1,
                "scenarios",
                        List.of(Map.of("code", "tree", "title", Map.of("pl", "Drzewo"), "task", Map.of("pl", "Pytaj"))),
                "criteria",
                        List.of(Map.of(
                                "code",
                                "greeting",
                                "name",
                                Map.of("pl", "Powitanie"),
                                "text",
                                Map.of("pl", "Powitano?"),
                                "kind",
                                "YES_NO")));
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static Map<String, Object> score(int value) {
        return Map.of("criterion", "greeting", "value", value);
    }

    private String auditor(boolean signsIn) {
        return StreamSupport.stream(auditors.spliterator(), false)
                .filter(each -> each.get("signsIn").asBoolean() == signsIn)
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
    }

    private String first(String list) {
        return ok(coordinator.get(API + list)).at("/items/0/id").asText();
    }

    private static String id(Api.Answer answer) {
        return ok(answer).get("id").asText();
    }

    private static String code(Api.Answer answer) {
        return answer.json().get("code").asText();
    }

    private static JsonNode ok(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer.json();
    }
}
