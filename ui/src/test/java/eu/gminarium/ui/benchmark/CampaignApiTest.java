package eu.gminarium.ui.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Api.Answer;
import eu.gminarium.ui.testing.Program;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** A campaign as a program meets it, from the starter set to the release. */
class CampaignApiTest {

    private static final String BASE = "/api/v1/partnerships/lubelskie/";
    private static final String LONG_AGO = "2001-01-01";

    private final Program program = Program.running();
    private final Api coordinator = program.api("coordinator", "lubelskie");
    private final Api office = program.api("office", "lubelskie");
    private final Api approver = program.api("approver", "lubelskie");
    private final Api leader = program.api("leader", "lubelskie");

    @Test
    void valuesAreEnteredSignedReturnedAcceptedAndReleased() {
        ok(
                coordinator.post(
                        BASE + "indicator-starter-set", Map.of("indicators", List.of("turnover", "appraised"))),
                201);
        JsonNode campaign = open("turnover", "appraised");
        String path = BASE + "campaigns/" + id(campaign);
        String form = form(path);

        JsonNode saved = ok(
                office.send(
                        "PUT",
                        form + "/values",
                        Map.of("values", List.of(value("turnover", 0, "0.05"), value("appraised", 0, "0.9")))),
                200);
        assertThat(saved.get("state").asText()).isEqualTo("COMPLETE");
        assertThat(office.send("PUT", form + "/values", Map.of("values", List.of(value("turnover", 0, "0.06"))))
                        .status())
                .isEqualTo(409);
        assertThat(coordinator
                        .post(form + "/reviews", Map.of("version", version(saved), "decision", "ACCEPTED"))
                        .status())
                .isEqualTo(409);

        JsonNode signed = ok(approver.post(form + "/sign-off", Map.of("version", version(saved))), 201);
        assertThat(signed.get("state").asText()).isEqualTo("SIGNED_OFF");
        String measurement = signed.at("/values/0/measurementId").asText();
        assertThat(leader.get(BASE + "measurements/" + measurement).status()).isEqualTo(404);
        assertThat(leader.get(form).status()).isEqualTo(403);

        JsonNode returned = ok(
                coordinator.post(
                        form + "/reviews",
                        Map.of(
                                "version",
                                version(signed),
                                "decision",
                                "RETURNED",
                                "indicators",
                                List.of("turnover"),
                                "reason",
                                "With retirements?")),
                201);
        assertThat(returned.at("/values/0/reason").asText()).isEqualTo("With retirements?");
        JsonNode corrected =
                ok(office.send("PUT", form + "/values", Map.of("values", List.of(value("turnover", 3, "0.04")))), 200);
        ok(approver.post(form + "/sign-off", Map.of("version", version(corrected))), 201);
        assertThat(ok(coordinator.post(path + "/reviews", Map.of()), 201)
                        .get("accepted")
                        .asInt())
                .isEqualTo(2);

        release(path);
        assertThat(ok(leader.get(BASE + "measurements/" + measurement), 200)
                        .get("value")
                        .asDouble())
                .isEqualTo(0.04);
        assertThat(ok(leader.get(BASE + "measurements/" + measurement + "/revisions"), 200)
                        .get("items"))
                .isNotEmpty()
                .allSatisfy(
                        revision -> assertThat(revision.get("role").asText()).isIn("APPROVER", "COORDINATOR"));
    }

    @Test
    void refusalsSayWhatIsWrong() {
        assertField(coordinator.post(BASE + "campaigns", Map.of("name", "x")), "periodStart");
        assertField(coordinator.post(BASE + "campaigns", campaign(List.of("mystery-index"))), "indicators");
        assertThat(coordinator
                        .post(BASE + "indicator-starter-set", Map.of("indicators", List.of("nonsense")))
                        .status())
                .isEqualTo(400);
        assertThat(office.post(BASE + "campaigns", campaign(List.of("x"))).status())
                .isEqualTo(403);
        assertThat(leader.get(BASE + "campaigns").status()).isEqualTo(403);
        assertThat(coordinator
                        .get(BASE + "campaigns/00000000-0000-7000-8000-000000000000")
                        .status())
                .isEqualTo(404);
    }

    @Test
    void valuesThatCannotBeAreNamedByIndicatorAndField() {
        ok(coordinator.post(BASE + "indicator-starter-set", Map.of("indicators", List.of("service-cards"))), 201);
        String form = form(BASE + "campaigns/" + id(open("service-cards")));

        assertField(
                office.send("PUT", form + "/values", Map.of("values", List.of(value("service-cards", 0, "-1")))),
                "values.service-cards.value");
        assertField(
                office.send(
                        "PUT",
                        form + "/values",
                        Map.of("values", List.of(Map.of("indicator", "service-cards", "numerator", 1)))),
                "values.service-cards.denominator");
        assertThat(office.send(
                                "PUT",
                                form + "/values",
                                Map.of("values", List.of(Map.of("indicator", "service-cards", "colour", "red"))))
                        .status())
                .isEqualTo(400);
    }

    private void release(String path) {
        JsonNode closed = ok(coordinator.patch(path, Map.of("version", version(get(path)), "status", "CLOSED")), 200);
        ok(coordinator.patch(path, Map.of("version", version(closed), "status", "RELEASED")), 200);
        assertThat(coordinator
                        .patch(path, Map.of("version", version(get(path)), "status", "OPEN"))
                        .status())
                .isEqualTo(409);
    }

    /** The form of the office that the person coordinates: of all others there is none. */
    private String form(String path) {
        return StreamSupport.stream(get(path).get("officeIds").spliterator(), false)
                .map(each -> path + "/offices/" + each.asText())
                .filter(each -> office.get(each).status() == 200)
                .findFirst()
                .orElseThrow();
    }

    private JsonNode open(String... indicators) {
        return ok(coordinator.post(BASE + "campaigns", campaign(List.of(indicators))), 201);
    }

    private static Map<String, Object> campaign(List<String> indicators) {
        return Map.of(
                "name",
                "Long ago",
                "periodStart",
                LONG_AGO,
                "periodEnd",
                "2001-12-31",
                "indicators",
                indicators,
                "dueOn",
                LocalDate.now().plusDays(30).toString());
    }

    private static Map<String, Object> value(String indicator, int revision, String value) {
        return Map.of("indicator", indicator, "revision", revision, "value", Double.valueOf(value));
    }

    private JsonNode get(String path) {
        return ok(coordinator.get(path), 200);
    }

    private static String id(JsonNode record) {
        return record.get("id").asText();
    }

    private static long version(JsonNode record) {
        return record.get("version").asLong();
    }

    private static JsonNode ok(Answer answer, int status) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(status);
        return answer.json();
    }

    private static void assertField(Answer answer, String field) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(400);
        assertThat(answer.body()).contains("\"" + field + "\"");
    }
}
