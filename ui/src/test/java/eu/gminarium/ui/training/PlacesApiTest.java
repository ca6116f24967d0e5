package eu.gminarium.ui.training;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Program;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Reserved seats, place offers, moves, groups and procedures as a program uses them, in the demo's county. */
class PlacesApiTest {

    private static final String BASE = "/api/v1/partnerships/tarnogorski/";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Warsaw"));

    private final Program program = Program.running();
    private final Api coordinator = program.api("coordinator", "tarnogorski");
    private final Api office = program.api("office", "tarnogorski");
    private final Api head = program.api("head", "tarnogorski");
    private final Api approver = program.api("approver", "tarnogorski");
    private final Api staff = program.api("staff", "tarnogorski");

    @Test
    void seatPlanIsReadAndReplaced() {
        String session = session(training(), 3);
        String tworog = officeId();

        JsonNode plan = ok(
                coordinator.patch(
                        BASE + "sessions/" + session + "/seat-plan",
                        Map.of(
                                "reserved", List.of(Map.of("officeId", tworog, "seats", 2)),
                                "releasesOn", TODAY.plusDays(7).toString())),
                200);

        assertThat(plan.at("/reserved/0/officeName").asText()).isNotEmpty();
        assertThat(plan.at("/offerHours").asInt()).isEqualTo(48);
        JsonNode seen = ok(staff.get(BASE + "sessions/" + session), 200);
        assertThat(List.of(
                        seen.at("/kept").asInt(),
                        seen.at("/remaining").asInt(),
                        seen.at("/offered").asInt()))
                .containsExactly(2, 1, 0);
        JsonNode refusal = ok(
                coordinator.patch(
                        BASE + "sessions/" + session + "/seat-plan",
                        Map.of("reserved", List.of(Map.of("officeId", tworog, "seats", 4)))),
                409);
        assertThat(refusal.at("/code").asText()).isEqualTo("reserved-beyond-capacity");
        assertThat(refusal.at("/needed").asInt()).isEqualTo(4);
        ok(office.patch(BASE + "sessions/" + session + "/seat-plan", Map.of("reserved", List.of())), 403);
    }

    @Test
    void offerIsSeenAndAcceptedByThePerson() {
        String session = session(training(), 1);
        JsonNode group = ok(
                head.post(
                        BASE + "application-groups",
                        Map.of("sessionId", session, "employeeIds", List.of(employee(0), staffId()))),
                201);
        assertThat(List.of(
                        group.at("/items/0/outcome").asText(),
                        group.at("/items/1/outcome").asText()))
                .containsExactly("FITS", "WAITS");
        String first = group.at("/items/0/application/id").asText();
        String second = group.at("/items/1/application/id").asText();
        ok(approver.post(BASE + "applications/" + first + "/approvals", Map.of()), 201);
        ok(approver.post(BASE + "applications/" + second + "/approvals", Map.of()), 201);
        ok(office.post(BASE + "applications/" + first + "/withdrawals", Map.of()), 201);

        JsonNode offers = ok(staff.get(BASE + "applications/offers"), 200);
        assertThat(offers.findValuesAsText("id")).contains(second);
        ok(head.post(BASE + "applications/" + second + "/acceptances", Map.of()), 409);
        JsonNode enrolled = ok(staff.post(BASE + "applications/" + second + "/acceptances", Map.of()), 201);

        assertThat(enrolled.at("/status").asText()).isEqualTo("ENROLLED");
        assertThat(enrolled.at("/steps").findValuesAsText("cause")).containsExactly("OFFER_ACCEPTED");
        ok(staff.post(BASE + "applications/" + second + "/acceptances", Map.of()), 409);
    }

    @Test
    void peopleOfACancelledSessionMove() {
        String training = training();
        String from = session(training, 1);
        String target = session(training, 5);
        String id = ok(head.post(BASE + "applications", Map.of("sessionId", from, "employeeId", employee(1))), 201)
                .at("/id")
                .asText();
        ok(approver.post(BASE + "applications/" + id + "/approvals", Map.of()), 201);
        ok(office.post(BASE + "applications/" + id + "/moves", Map.of("sessionId", target)), 409);
        ok(coordinator.patch(BASE + "sessions/" + from, Map.of("status", "CANCELLED")), 200);

        assertThat(ok(coordinator.get(BASE + "sessions/" + from + "/move-targets"), 200)
                        .findValuesAsText("id"))
                .contains(target);
        JsonNode moved = ok(coordinator.post(BASE + "sessions/" + from + "/moves", Map.of("sessionId", target)), 201);

        assertThat(moved.at("/total").asInt()).isEqualTo(1);
        assertThat(moved.at("/items/0/sessionId").asText()).isEqualTo(target);
        assertThat(ok(office.get(BASE + "applications/" + id), 200).at("/steps").findValuesAsText("movedFromSessionId"))
                .containsExactly(from);
    }

    @Test
    void procedureIsReadByAllOfTheOfficeAndSetByItsCoordinator() {
        String tworog = officeId();
        JsonNode before = ok(head.get(BASE + "procedures/" + tworog), 200);
        assertThat(before.at("/deputies")).hasSize(2);
        Map<String, Object> change = Map.of(
                "endorsement",
                true,
                "approval",
                true,
                "version",
                before.at("/version").asLong() + 7);

        ok(head.patch(BASE + "procedures/" + tworog, change), 403);
        ok(office.patch(BASE + "procedures/" + tworog, change), 409);
        ok(office.patch(BASE + "procedures/" + tworog, Map.of("endorsement", true)), 400);
        assertThat(ok(office.get(BASE + "procedures"), 200).at("/total").asInt())
                .isEqualTo(1);
        assertThat(ok(coordinator.get(BASE + "procedures"), 200).at("/total").asInt())
                .isGreaterThan(4);
    }

    private String training() {
        return ok(
                        coordinator.post(
                                BASE + "trainings",
                                Map.of(
                                        "topic",
                                        "negotiation",
                                        "title",
                                        "Places " + System.nanoTime(),
                                        "language",
                                        "pl",
                                        "provider",
                                        "Academy",
                                        "price",
                                        Map.of("amount", "100.00", "currency", "PLN"),
                                        "teachingHours",
                                        8)),
                        201)
                .at("/id")
                .asText();
    }

    private String session(String training, int capacity) {
        Map<String, Object> meeting = Map.of("day", TODAY.plusDays(30).toString(), "start", "08:30", "end", "14:30");
        String id = ok(
                        coordinator.post(
                                BASE + "sessions",
                                Map.of(
                                        "trainingId",
                                        training,
                                        "place",
                                        "Room 12",
                                        "capacity",
                                        capacity,
                                        "opensOn",
                                        TODAY.toString(),
                                        "closesOn",
                                        TODAY.plusDays(7).toString(),
                                        "meetings",
                                        List.of(meeting))),
                        201)
                .at("/id")
                .asText();
        ok(coordinator.patch(BASE + "sessions/" + id, Map.of("status", "PUBLISHED")), 200);
        return id;
    }

    private String officeId() {
        return ok(office.get(BASE + "procedures"), 200).at("/items/0/officeId").asText();
    }

    /** Somebody of the head's unit who has no sign-in. */
    private String employee(int number) {
        return people(head)
                .filter(person -> !person.path("email").asText().endsWith("@tarnogorski.example"))
                .skip(number)
                .findFirst()
                .orElseThrow()
                .at("/id")
                .asText();
    }

    private String staffId() {
        return people(office)
                .filter(person -> person.path("email").asText().equals("staff@tarnogorski.example"))
                .findFirst()
                .orElseThrow()
                .at("/id")
                .asText();
    }

    private static Stream<JsonNode> people(Api who) {
        return ok(who.get(BASE + "employees?size=500"), 200).at("/items").valueStream();
    }

    private static JsonNode ok(Api.Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer.json();
    }
}
