package eu.gminarium.ui.mysteryclient;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Program;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Who reads what of an audit at which stage, as programs are answered. */
class StageReachApiTest {

    private static final String BASE = "/api/v1/partnerships/tarnogorski/";
    private static final List<String> STAGES = List.of("PLANNED", "RUNNING", "REVIEW", "PREVIEW", "RELEASED");

    /** The office is that of the office's coordinator, the call one of the auditor. */
    private static final String TABLE = """
            coordinator | audits/AUDIT                          | 200 200 200 200 200
            coordinator | audits/AUDIT/criteria                 | 200 200 200 200 200
            coordinator | audits/AUDIT/stage                    | 200 200 200 200 200
            coordinator | audits/AUDIT/reviews                  | 200 200 200 200 200
            coordinator | calls/CALL                            | 200 200 200 200 200
            coordinator | calls/FOREIGN                         | 200 200 200 200 200
            coordinator | audits/AUDIT/office-results/OFFICE    | 404 404 404 200 200
            coordinator | audits/AUDIT/office-results/ANOTHER   | 404 404 404 200 200
            coordinator | audits/AUDIT/ranking                  | 200 200 200 200 200
            coordinator | appeals?audit=AUDIT                   | 0 0 0 2 0
            leader      | audits/AUDIT                          | 404 404 404 404 200
            leader      | audits/AUDIT/criteria                 | 404 404 404 404 200
            leader      | audits/AUDIT/stage                    | 403 403 403 403 403
            leader      | audits/AUDIT/reviews                  | 403 403 403 403 403
            leader      | calls/CALL                            | 403 403 403 403 403
            leader      | calls?audit=AUDIT                     | 403 403 403 403 403
            leader      | audits/AUDIT/office-results/OFFICE    | 403 403 403 403 403
            leader      | audits/AUDIT/ranking                  | 404 404 404 404 200
            leader      | audits/AUDIT/criterion-results        | 404 404 404 404 200
            leader      | appeals?audit=AUDIT                   | 403 403 403 403 403
            office      | audits/AUDIT                          | 403 403 403 403 403
            office      | audits/AUDIT/criteria                 | 403 403 403 403 403
            office      | audits/AUDIT/stage                    | 403 403 403 403 403
            office      | audits/AUDIT/reviews                  | 403 403 403 403 403
            office      | calls/CALL                            | 403 403 403 403 403
            office      | calls?audit=AUDIT                     | 403 403 403 403 403
            office      | audits/AUDIT/office-results           | 404 404 404 1 1
            office      | audits/AUDIT/office-results/OFFICE    | 404 404 404 200 200
            office      | audits/AUDIT/office-results/ANOTHER   | 404 404 404 404 404
            office      | audits/AUDIT/ranking                  | 404 404 404 404 200
            office      | audits/AUDIT/criterion-results        | 404 404 404 404 200
            office      | appeals?audit=AUDIT                   | 0 0 0 2 0
            auditor     | audits/AUDIT                          | 404 200 200 200 200
            auditor     | audits/AUDIT/criteria                 | 404 200 200 200 200
            auditor     | audits/AUDIT/stage                    | 403 403 403 403 403
            auditor     | calls/CALL                            | 404 200 200 200 200
            auditor     | calls/CALL/review                     | 404 200 200 200 200
            auditor     | calls/FOREIGN                         | 404 404 404 404 404
            auditor     | audits/AUDIT/office-results/OFFICE    | 403 403 403 403 403
            auditor     | audits/AUDIT/ranking                  | 403 403 403 403 403
            auditor     | appeals?audit=AUDIT                   | 403 403 403 403 403
            """;

    private final Program program = Program.running();
    private final Api coordinator = program.api("coordinator", "tarnogorski");

    @Test
    void everybodySeesExactlyTheirPartAtEveryStage() {
        String office = officeNamed("Tworóg");
        String another = officeNamed("Kalety");
        Map<String, Case> cases = cases(office, another);
        program.api("auditor", "tarnogorski").post(BASE + "my-conflicts", Map.of("conflicts", List.of()));
        var softly = new SoftAssertions();
        TABLE.lines().map(line -> line.split(" *\\| *")).forEach(cells -> {
            Api api = program.api(cells[0], "tarnogorski");
            String[] expected = cells[2].split(" ");
            for (int stage = 0; stage < STAGES.size(); stage++) {
                Case made = Objects.requireNonNull(cases.get(STAGES.get(stage)));
                String path = made.in(cells[1]).replace("OFFICE", office).replace("ANOTHER", another);
                softly.assertThat(answer(api, path, expected[stage]))
                        .as("%s %s %s", cells[0], cells[1], STAGES.get(stage))
                        .isEqualTo(expected[stage]);
            }
        });
        softly.assertAll();
    }

    @Test
    void officeIsNotToldWhoCalled() {
        String audit = Stream.of(items("office", "office-results"))
                .flatMap(items -> StreamSupport.stream(items.spliterator(), false))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
        String body = program.api("office", "tarnogorski")
                .get(BASE + "audits/" + audit + "/office-results/" + officeNamed("Tworóg"))
                .body();

        assertThat(body).contains("\"index\"").doesNotContain("auditor", "Ratajczak", "Brodacki", "Sobota");
        assertThat(body).contains("Pan ••• odebrał");
    }

    @Test
    void frozenAndShownAuditsRefuseChanges() {
        for (String status : List.of("PREVIEW", "RELEASED")) {
            JsonNode call = firstCall("coordinator", auditIn(status));
            Api.Answer answer = coordinator.patch(
                    BASE + "calls/" + call.get("id").asText(),
                    Map.of(
                            "scores",
                            List.of(Map.of("criterion", "closing", "value", 0)),
                            "version",
                            call.get("version").asInt()));
            assertThat(answer.status()).isEqualTo(409);
            assertThat(answer.body()).contains("result-fixed");
        }
        String preview = auditIn("PREVIEW");
        int version = coordinator
                .get(BASE + "audits/" + preview + "/stage")
                .json()
                .get("version")
                .asInt();
        Api.Answer release =
                coordinator.patch(BASE + "audits/" + preview, Map.of("status", "RELEASED", "version", version));
        assertThat(release.body()).contains("appeals-undecided", "\"appeals\":1");
    }

    /** A list answers with its length where one is expected. */
    private static String answer(Api api, String path, String expected) {
        Api.Answer answer = api.get(BASE + path);
        return answer.status() == 200 && expected.length() < 3
                ? answer.json().get("total").asText()
                : Integer.toString(answer.status());
    }

    /** The demo has the last two stages; the others are made, long ago, so that they are last in every list. */
    private Map<String, Case> cases(String office, String another) {
        List<JsonNode> team = items("coordinator", "auditors").findValues("id");
        boolean first = items("coordinator", "auditors").get(0).get("signsIn").asBoolean();
        String own = team.get(first ? 0 : 1).asText();
        String other = team.get(first ? 1 : 0).asText();
        Map<String, Case> cases = new LinkedHashMap<>();
        for (String stage : STAGES.subList(0, 3)) {
            cases.put(stage, made(stage, new Calls(office, own), new Calls(another, other)));
        }
        for (String stage : STAGES.subList(3, 5)) {
            String audit = auditIn(stage);
            String call = firstCall("auditor", audit).get("id").asText();
            String foreign = StreamSupport.stream(
                            items("coordinator", "calls?size=500&audit=" + audit)
                                    .spliterator(),
                            false)
                    .filter(each -> each.get("auditorId").asText().equals(other))
                    .findFirst()
                    .orElseThrow()
                    .get("id")
                    .asText();
            cases.put(stage, new Case(audit, call, foreign));
        }
        return cases;
    }

    private Case made(String stage, Calls own, Calls other) {
        JsonNode audit = coordinator
                .post(
                        BASE + "audits",
                        Map.of(
                                "title",
                                Map.of("pl", "Dawny audyt " + stage),
                                "channel",
                                "PHONE",
                                "startsOn",
                                "2005-03-01",
                                "endsOn",
                                "2005-03-31",
                                "callsPerOffice",
                                1,
                                "minimumCalls",
                                1,
                                "scenarios",
                                List.of(Map.of("code", "a", "title", pl(), "task", pl())),
                                "criteria",
                                List.of(Map.of("code", "b", "name", pl(), "text", pl(), "kind", "YES_NO"))))
                .json();
        String id = audit.get("id").asText();
        String call = planned(id, own);
        String foreign = planned(id, other);
        if (!stage.equals("PLANNED")) {
            move(id, "RUNNING");
        }
        if (stage.equals("REVIEW")) {
            score(call);
            score(foreign);
            move(id, "REVIEW");
        }
        return new Case(id, call, foreign);
    }

    private String planned(String audit, Calls call) {
        String scenario = items("coordinator", "audits/" + audit + "/scenarios")
                .get(0)
                .get("id")
                .asText();
        return coordinator
                .post(
                        BASE + "calls",
                        Map.of(
                                "auditId",
                                audit,
                                "officeId",
                                call.office(),
                                "scenarioId",
                                scenario,
                                "auditorId",
                                call.auditor()))
                .json()
                .get("id")
                .asText();
    }

    private void score(String call) {
        Api.Answer answer = coordinator.patch(
                BASE + "calls/" + call,
                Map.of(
                        "calledAt",
                        "2005-03-02T10:00:00Z",
                        "scores",
                        List.of(Map.of("criterion", "b", "value", 1)),
                        "version",
                        0));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private void move(String audit, String status) {
        int version =
                coordinator.get(BASE + "audits/" + audit).json().get("version").asInt();
        Api.Answer answer = coordinator.patch(BASE + "audits/" + audit, Map.of("status", status, "version", version));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    private String auditIn(String status) {
        return StreamSupport.stream(items("coordinator", "audits?size=100").spliterator(), false)
                .filter(each -> each.get("status").asText().equals(status))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
    }

    private JsonNode firstCall(String who, String audit) {
        return items(who, "calls?audit=" + audit).get(0);
    }

    private String officeNamed(String name) {
        return StreamSupport.stream(items("coordinator", "offices").spliterator(), false)
                .filter(each -> each.toString().contains("\"" + name + "\""))
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
    }

    private JsonNode items(String who, String path) {
        return program.api(who, "tarnogorski").get(BASE + path).json().get("items");
    }

    private static Map<String, String> pl() {
        return Map.of("pl", "Próba");
    }

    /** Who calls which office. */
    private record Calls(String office, String auditor) {}

    /** An audit with a call of the auditor who signs in and one of somebody else. */
    private record Case(String audit, String call, String foreign) {
        String in(String path) {
            return path.replace("AUDIT", audit).replace("CALL", call).replace("FOREIGN", foreign);
        }
    }
}
