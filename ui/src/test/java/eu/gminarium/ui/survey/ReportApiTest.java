package eu.gminarium.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Api.Answer;
import eu.gminarium.ui.testing.Program;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What programs take home from a closed wave: the workbook, and reports that are made in the background. */
class ReportApiTest {

    private static final String PARTNERSHIP = "/api/v1/partnerships/tarnogorski/";

    private final Program program = Program.running();
    private final Api coordinator = program.api("coordinator", "tarnogorski");
    private final Api office = program.api("office", "tarnogorski");

    @Test
    void workbookOfAClosedWaveIsStreamed() {
        Answer file = coordinator.get(wave("CLOSED") + "/results.xlsx");

        assertThat(file.status()).isEqualTo(200);
        assertThat(file.body()).startsWith("PK");
        assertThat(coordinator.get(wave("CLOSED") + "/results.xlsx?language=cs").status())
                .isEqualTo(200);
        assertThat(coordinator.get(wave("CLOSED") + "/results.xlsx?language=xx").status())
                .isEqualTo(400);
        assertThat(coordinator.get(wave("OPEN") + "/results.xlsx").status()).isEqualTo(409);
    }

    @Test
    void reportIsMadeInTheBackgroundHandedOutAndRemoved() {
        Answer begun = coordinator.post(wave("CLOSED") + "/reports", Map.of("format", "PDF", "language", "cs"));
        assertThat(begun.status()).isEqualTo(202);
        String report = PARTNERSHIP + "survey-reports/" + begun.json().get("id").asText();

        JsonNode now = begun.json();
        while (now.get("status").asText().equals("RUNNING")) {
            Thread.onSpinWait();
            now = coordinator.get(report).json();
        }

        assertThat(now.get("status").asText()).isEqualTo("DONE");
        assertThat(now.get("progress").asInt()).isEqualTo(100);
        assertThat(coordinator.get(report + "/file").body()).startsWith("%PDF");
        assertThat(office.get(report).status()).isEqualTo(404);
        assertThat(coordinator.post(report + "/cancel", Map.of()).status()).isEqualTo(404);
        assertThat(coordinator.send("DELETE", report, null).status()).isEqualTo(204);
        assertThat(coordinator.get(report).status()).isEqualTo(404);
    }

    @Test
    void officeCoordinatorGetsNoReportOnAllOffices() {
        assertThat(office.post(wave("CLOSED") + "/reports", Map.of("format", "PDF"))
                        .status())
                .isEqualTo(404);
        assertThat(coordinator
                        .post(wave("CLOSED") + "/reports", Map.of("format", "PDF", "language", "de"))
                        .status())
                .isEqualTo(400);
    }

    private String wave(String status) {
        JsonNode waves = coordinator.get(PARTNERSHIP + "waves").json().get("items");
        return StreamSupport.stream(waves.spliterator(), false)
                .filter(each -> each.get("status").asText().equals(status))
                .findFirst()
                .map(each -> PARTNERSHIP + "waves/" + each.get("id").asText())
                .orElseThrow();
    }
}
