package eu.gminarium.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Api.Answer;
import eu.gminarium.ui.testing.Program;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** Needs, offers, the support schedule and minimum plans as a program meets them, in the demo. */
class PlanningApiTest {

    private static final String BASE = "/api/v1/partnerships/tarnogorski/";
    private static final String DAY = LocalDate.now().plusDays(30).toString();

    private final Program program = Program.running();
    private final Api coordinator = program.api("coordinator", "tarnogorski");
    private final Api office = program.api("office", "tarnogorski");
    private final Api head = program.api("head", "tarnogorski");
    private final Api staff = program.api("staff", "tarnogorski");

    @Test
    void badNeedIsNamedByField() {
        assertField(office.post(BASE + "needs", without(need(), "topic")), "topic");
        assertField(office.post(BASE + "needs", with(need(), "topic", "no-such-topic")), "topic");
        assertField(office.post(BASE + "needs", without(need(), "people")), "people");
        assertField(office.post(BASE + "needs", with(need(), "people", 0)), "people");
        assertField(office.post(BASE + "needs", with(need(), "priority", "SOME")), "priority");
        assertField(office.post(BASE + "needs", with(need(), "wantedTo", "2001-01-01")), "wantedTo");
        assertField(office.post(BASE + "needs", with(need(), "wantedFrom", "soon")), "wantedFrom");
        assertThat(office.post(BASE + "needs", with(need(), "colour", "red")).status())
                .isEqualTo(400);
        assertThat(office.post(
                                BASE + "needs",
                                with(need(), "unitId", UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anotherOfficesNeedIsNotThereAndStaffSeesNone() {
        JsonNode foreign = needOf("Kalety");

        assertThat(office.get(BASE + "needs/" + foreign.get("id").asText()).status())
                .isEqualTo(404);
        assertThat(office.patch(BASE + "needs/" + foreign.get("id").asText(), Map.of("people", 9))
                        .status())
                .isEqualTo(404);
        assertThat(office.get(BASE + "needs").json().get("items"))
                .isNotEmpty()
                .allSatisfy(need -> assertThat(need.get("officeName").asText()).isEqualTo("Tworóg"));
        assertThat(staff.get(BASE + "needs").status()).isEqualTo(403);
        assertThat(office.post(BASE + "needs/answers", "{").status()).isEqualTo(403);
    }

    @Test
    void needIsEnteredChangedAndRemoved() {
        JsonNode entered = ok(office.post(BASE + "needs", need()), 201);
        String path = BASE + "needs/" + entered.get("id").asText();

        JsonNode changed = ok(office.patch(path, Map.of("version", entered.get("version"), "people", 7)), 200);

        assertThat(changed.get("people").asInt()).isEqualTo(7);
        assertThat(changed.get("reason")).isEqualTo(entered.get("reason"));
        assertThat(office.patch(path, Map.of("version", entered.get("version"), "people", 8))
                        .status())
                .isEqualTo(409);
        assertThat(office.send(
                                "DELETE",
                                path + "?version=" + changed.get("version").asLong(),
                                null)
                        .status())
                .isEqualTo(204);
        assertThat(office.get(path).status()).isEqualTo(404);
    }

    @Test
    void badOfferAndPeriodAreNamedByField() {
        Map<String, Object> offer = Map.of(
                "topic", "kpa",
                "title", "A course",
                "provider", "Academy",
                "price", Map.of("amount", "690.00", "currency", "PLN"),
                "validUntil", DAY);

        assertField(coordinator.post(BASE + "offers", with(offer, "link", "javascript:alert(1)")), "link");
        assertField(
                coordinator.post(BASE + "offers", with(offer, "price", Map.of("amount", "x", "currency", "PLN"))),
                "price");
        assertField(coordinator.post(BASE + "offers", with(offer, "endsOn", DAY)), "endsOn");
        assertField(coordinator.post(BASE + "offers", without(offer, "validUntil")), "validUntil");
        assertThat(office.post(BASE + "offers", offer).status()).isEqualTo(403);
        assertField(
                coordinator.post(BASE + "need-periods", Map.of("title", "P", "opensOn", DAY, "closesOn", "2001-01-01")),
                "closesOn");
    }

    @Test
    void headSeesAndAnswersWhatWasSent() {
        JsonNode offers = head.get(BASE + "offers").json();
        assertThat(offers.get("items")).hasSize(1);
        String path = BASE + "offers/" + offers.at("/items/0/id").asText();

        assertThat(ok(head.post(path + "/wishes", Map.of("people", 3)), 201)
                        .get("ownWantedPeople")
                        .asInt())
                .isEqualTo(3);
        assertField(head.post(path + "/wishes", Map.of("people", -1)), "people");
        assertThat(staff.get(path).status()).isEqualTo(403);
        assertField(coordinator.post(path + "/sendings", Map.of("officeIds", List.of())), "officeIds");
    }

    @Test
    void scheduleIsPublishedTwiceAndUnchangedIsRefused() {
        JsonNode revisions = staff.get(BASE + "support-schedules").json();
        JsonNode last = StreamSupport.stream(revisions.get("items").spliterator(), false)
                .filter(revision -> revision.get("number").asInt() == 2)
                .findFirst()
                .orElseThrow();

        assertThat(last.get("moved").asInt()).isEqualTo(1);
        Map<String, Object> body = Map.of("programmeId", last.get("programmeId").asText());
        assertThat(staff.post(BASE + "support-schedules", body).status()).isEqualTo(403);
        // Other tests publish sessions, too: once may find something new, a second time cannot.
        assertThat(coordinator.post(BASE + "support-schedules", body).status()).isIn(201, 409);
        Answer again = coordinator.post(BASE + "support-schedules", body);
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().get("code").asText()).isEqualTo("schedule-unchanged");
        String file = BASE + "support-schedules/" + last.get("id").asText() + "/schedule.csv";
        Answer csv = staff.get(file);
        assertThat(csv.body().lines()).hasSize(last.get("lines").size() + 1).anyMatch(line -> line.contains("moved"));
    }

    @Test
    void minimumPlanNeedsACheckAndItsFieldsAreNamed() {
        JsonNode plans = coordinator.get(BASE + "minimum-plans").json().get("items");
        JsonNode czech = plans.get(0);
        assertThat(czech.get("country").asText()).isEqualTo("CZ");

        Answer off = coordinator.get(BASE + "minimum-plans/" + czech.get("id").asText() + "/offices");
        assertThat(off.status()).isEqualTo(409);
        assertThat(off.json().get("code").asText()).isEqualTo("minimum-plan-off");
        Map<String, Object> plan = Map.of(
                "name", "P",
                "country", "PL",
                "citation", "§ 1",
                "sourceUrl", "https://law.example",
                "required", 2,
                "measure", "DAYS",
                "periodMonths", 12,
                "validFrom", DAY);
        assertField(coordinator.post(BASE + "minimum-plans", with(plan, "country", "Poland")), "country");
        assertField(coordinator.post(BASE + "minimum-plans", with(plan, "required", 0)), "required");
        assertField(coordinator.post(BASE + "minimum-plans", with(plan, "sourceUrl", "a book")), "sourceUrl");
        assertField(coordinator.post(BASE + "minimum-plans", with(plan, "topics", List.of("none"))), "topics");
        assertThat(office.post(BASE + "minimum-plans", plan).status()).isEqualTo(403);
    }

    @Test
    void progressReachesAsFarAsTheRole() {
        String plan = "";
        for (JsonNode each : coordinator.get(BASE + "minimum-plans").json().get("items")) {
            plan = each.has("validTo")
                    ? BASE + "minimum-plans/" + each.get("id").asText()
                    : plan;
        }

        assertThat(coordinator.get(plan + "/progress").json().get("total").asInt())
                .isZero();
        assertThat(coordinator.get(plan + "/offices").json().get("total").asInt())
                .isEqualTo(6);
        assertThat(office.get(plan + "/progress?size=500").json().get("items"))
                .isNotEmpty()
                .allSatisfy(row -> assertThat(row.get("officeName").asText()).isEqualTo("Tworóg"))
                .anySatisfy(row -> assertThat(row.get("fulfilled").asBoolean()).isTrue());
        assertThat(staff.get(plan + "/progress").json().get("total").asInt()).isEqualTo(1);
        assertThat(staff.get(BASE + "minimum-plans/mine").status()).isEqualTo(200);
    }

    @Test
    void trainingSaysItsProgrammeAndWhomItIsFor() {
        JsonNode training = ok(coordinator.get(BASE + "trainings"), 200).at("/items/0");
        String path = BASE + "trainings/" + training.get("id").asText();

        assertThat(training.get("programmeName").asText()).isNotEmpty();
        assertThat(training.get("audience").asText()).isNotEmpty();
        assertField(
                coordinator.patch(path, Map.of("programmeId", UUID.randomUUID().toString())), "programmeId");
        assertField(coordinator.patch(path, Map.of("audience", "x".repeat(501))), "audience");
    }

    private Map<String, Object> need() {
        JsonNode period = office.get(BASE + "need-periods").json().at("/items/0/id");
        JsonNode unit = needOf("Tworóg").get("unitId");
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("periodId", period.asText());
        body.put("unitId", unit.asText());
        body.put("topic", "kpa");
        body.put("reason", "New people");
        body.put("priority", "LOW");
        body.put("wantedFrom", DAY);
        body.put("wantedTo", DAY);
        body.put("people", 2);
        return body;
    }

    private JsonNode needOf(String officeName) {
        for (JsonNode need : coordinator.get(BASE + "needs").json().get("items")) {
            if (need.get("officeName").asText().equals(officeName)) {
                return need;
            }
        }
        throw new AssertionError("no need of " + officeName);
    }

    private static Map<String, Object> with(Map<String, Object> body, String field, Object value) {
        Map<String, Object> changed = new LinkedHashMap<>(body);
        changed.put(field, value);
        return changed;
    }

    private static Map<String, Object> without(Map<String, Object> body, String field) {
        Map<String, Object> changed = new LinkedHashMap<>(body);
        changed.remove(field);
        return changed;
    }

    private static JsonNode ok(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer.json();
    }

    private static void assertField(Answer answer, String field) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.json().at("/errors/0/field").asText())
                .as(answer.body())
                .isEqualTo(field);
    }
}
