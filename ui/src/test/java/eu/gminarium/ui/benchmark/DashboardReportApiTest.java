package eu.gminarium.ui.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Api.Answer;
import eu.gminarium.ui.testing.Program;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What programs take home from the dashboard: reports that are made in the background, and the brief by mail. */
class DashboardReportApiTest {

    private static final String PARTNERSHIP = "/api/v1/partnerships/tarnogorski/";
    private static final String REPORTS = PARTNERSHIP + "dashboard-reports";
    private static final String SUBSCRIPTIONS = PARTNERSHIP + "brief-subscriptions";

    private final Program program = Program.running();
    private final Api leader = program.api("leader", "tarnogorski");
    private final Api coordinator = program.api("coordinator", "tarnogorski");

    @ParameterizedTest
    @CsvSource({"PDF, %PDF", "XLSX, PK", "DOCX, PK"})
    void reportIsMadeInTheBackgroundHandedOutAndRemoved(String format, String beginning) {
        Answer begun = leader.post(REPORTS, Map.of("format", format, "language", "cs", "officeId", office()));
        assertThat(begun.status()).isEqualTo(202);
        String report = REPORTS + "/" + begun.json().get("id").asText();

        JsonNode now = begun.json();
        while (now.get("status").asText().equals("RUNNING")) {
            Thread.onSpinWait();
            now = leader.get(report).json();
        }

        assertThat(now.get("status").asText()).isEqualTo("DONE");
        assertThat(now.get("officeName").asText()).isNotEmpty();
        assertThat(leader.get(report + "/file").body()).startsWith(beginning);
        assertThat(coordinator.get(report).status()).isEqualTo(404);
        assertThat(leader.post(report + "/cancel", Map.of()).status()).isEqualTo(404);
        assertThat(leader.send("DELETE", report, null).status()).isEqualTo(204);
        assertThat(leader.get(report).status()).isEqualTo(404);
    }

    @Test
    void whatCannotBeMadeIsRefusedByItsField() {
        assertThat(leader.post(REPORTS, Map.of("format", "DOCX")).body()).contains("officeId");
        assertThat(leader.post(REPORTS, Map.of("format", "PDF", "language", "de"))
                        .status())
                .isEqualTo(400);
        assertThat(leader.post(REPORTS, Map.of("format", "PDF", "colour", "red"))
                        .status())
                .isEqualTo(400);
        assertThat(leader.post(
                                REPORTS,
                                Map.of(
                                        "format",
                                        "PDF",
                                        "officeId",
                                        UUID.randomUUID().toString()))
                        .status())
                .isEqualTo(404);
        assertThat(program.api("staff", "tarnogorski")
                        .post(REPORTS, Map.of("format", "PDF"))
                        .status())
                .isEqualTo(403);
    }

    @Test
    void briefByMailIsAskedForAndStoppedInOnePlace() {
        String subscription = SUBSCRIPTIONS + "/" + office();

        assertThat(leader.send("PUT", subscription, null).status()).isEqualTo(200);
        assertThat(leader.send("PUT", subscription, null).status()).isEqualTo(200);
        assertThat(leader.get(SUBSCRIPTIONS).json().get("total").asInt()).isEqualTo(1);
        assertThat(coordinator.get(SUBSCRIPTIONS).json().get("total").asInt()).isZero();
        assertThat(leader.send("DELETE", subscription, null).status()).isEqualTo(204);
        assertThat(leader.send("DELETE", subscription, null).status()).isEqualTo(404);
    }

    private String office() {
        return leader.get(PARTNERSHIP + "dashboard")
                .json()
                .get("offices")
                .get(0)
                .get("officeId")
                .asText();
    }
}
