package eu.gminarium.ui.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.gminarium.security.Role;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Api.Answer;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Single values as a program enters them. */
class MeasurementApiTest {

    private final OwnPartnership own = new OwnPartnership();
    private final Api office = own.api(Role.OFFICE_COORDINATOR, own.kalety());

    @Test
    void answerToAnEntrySaysWhatIsDoubtfulOfIt() {
        ok(own.api(Role.COORDINATOR, null)
                .post(own.path("indicator-starter-set"), Map.of("indicators", List.of("turnover"))));
        assertThat(enter(2023, "0.05").get("questions")).isEmpty();

        JsonNode doubtful = enter(2024, "0.2");
        assertThat(doubtful.get("flags")).singleElement().hasToString("\"JUMP\"");
        assertThat(doubtful.get("questions"))
                .singleElement()
                .asString()
                .contains("20", "far from the office’s value before", "5");

        String one = own.path("measurements/") + doubtful.get("id").asText();
        assertThat(ok(office.get(one)).has("flags")).isFalse();
        assertThat(ok(office.patch(one, Map.of("version", 1, "missingReason", "NOT_MEASURED")))
                        .get("flags"))
                .singleElement()
                .hasToString("\"GONE\"");
        assertThat(ok(office.patch(one, Map.of("version", 2, "value", "0.06"))).get("flags"))
                .isEmpty();
    }

    private JsonNode enter(int year, String value) {
        return ok(office.post(
                own.path("measurements"),
                Map.of(
                        "officeId",
                        own.kalety().value(),
                        "indicator",
                        "turnover",
                        "periodStart",
                        year + "-01-01",
                        "periodEnd",
                        year + "-12-31",
                        "value",
                        value)));
    }

    private static JsonNode ok(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isIn(200, 201);
        return answer.json();
    }
}
