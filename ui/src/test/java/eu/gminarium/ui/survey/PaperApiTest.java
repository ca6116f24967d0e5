package eu.gminarium.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Api.Answer;
import eu.gminarium.ui.testing.Program;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Sheets of paper from the printer to the response rate, as programs handle them. */
class PaperApiTest {

    private static final Map<String, ?> SHEET = Map.of("answers", Map.of("overall", List.of("4")));

    private final Program program = Program.running();
    private final Api coordinator = program.api("coordinator", "lubelskie");
    private final Api office = program.api("office", "lubelskie");
    private String wave = "";
    private String officeId = "";
    private String path = "";

    @BeforeEach
    void openWave() {
        wave = OwnWave.open(coordinator);
        officeId = office.get(wave + "/monitor").json().at("/items/0/officeId").asText();
        path = wave + "/offices/" + officeId;
    }

    @Test
    void batchIsPrintedTypedTwiceAndCounted() {
        JsonNode batch = created(office.post(path + "/paper-batches", Map.of("printed", 20, "checkEvery", 1)));
        Answer print = office.get(path + "/paper-batches/" + batch.get("id").asText() + "/questionnaire.pdf");
        JsonNode entered = created(enter(batch, 6));
        JsonNode waiting = office.get(path + "/second-entries").json();
        JsonNode agreed = created(again(batch, 1, "4"));
        JsonNode differing = created(again(batch, 2, "5"));
        Answer counted = count(batch, 12, 6);

        assertThat(batch.get("number").asInt()).isEqualTo(1);
        assertThat(print.status()).isEqualTo(200);
        assertThat(entered.get("secondEntry")).hasSize(6);
        assertThat(waiting.get("total").asInt()).isEqualTo(6);
        assertThat(agreed.get("differences")).isEmpty();
        assertThat(differing.at("/differences/0/first/0").asText()).isEqualTo("4");
        assertThat(counted.status()).isEqualTo(200);
        assertThat(counted.json().get("returnRate").asDouble()).isEqualTo(0.5);
        assertThat(counted.json().at("/secondEntries/errorRate").asDouble()).isEqualTo(0.5);
        assertThat(enter(batch, 1).status()).isEqualTo(409);
        assertThat(count(batch, 12, 5).json().at("/errors/0/field").asText()).isEqualTo("returned");

        assertThat(office.get(wave + "/paper-returns").status()).isEqualTo(409);
        coordinator.patch(wave, Map.of("status", "CLOSED", "reason", "test"));
        JsonNode returns = office.get(wave + "/paper-returns").json();
        assertThat(returns.at("/items/0/officeId").asText()).isEqualTo(officeId);
        assertThat(returns.at("/items/0/rate").asDouble()).isEqualTo(0.5);
    }

    @Test
    void fileIsCheckedFirstAndThenTakenOnce() {
        byte[] good = "1. Dobrze\n4\n5\nnie wiem\n".getBytes(StandardCharsets.UTF_8);
        byte[] bad = "overall\n4\n6\n".getBytes(StandardCharsets.UTF_8);

        Answer dryRun = office.upload(path + "/sheet-imports", "sheets.csv", good);
        String commit = path + "/sheet-imports?commit=true&assisted=true&fingerprint="
                + dryRun.json().get("fingerprint").asText();
        Answer refused = office.upload(path + "/sheet-imports?commit=true", "sheets.csv", bad);
        Answer another = office.upload(commit, "sheets.csv", bad);
        Answer taken = office.upload(commit, "sheets.csv", good);
        Answer again = office.upload(commit, "sheets.csv", good);

        assertThat(dryRun.status()).isEqualTo(200);
        assertThat(dryRun.json().get("sheets").asInt()).isEqualTo(3);
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("row 3, overall");
        assertThat(another.json().get("code").asText()).isEqualTo("sheet-file-changed");
        assertThat(taken.status()).isEqualTo(201);
        assertThat(again.status()).isEqualTo(409);
        assertThat(office.get(path + "/sheet-template.xlsx").status()).isEqualTo(200);
    }

    @Test
    void officeReachesItsOwnSheetsOnly() {
        String other = coordinator
                .get(wave + "/monitor")
                .json()
                .get("items")
                .valueStream()
                .map(line -> line.get("officeId").asText())
                .filter(id -> !id.equals(officeId))
                .findFirst()
                .orElseThrow();

        assertThat(office.get(wave + "/offices/" + other + "/paper-batches").status())
                .isEqualTo(404);
        assertThat(program.api("leader", "lubelskie")
                        .get(path + "/paper-batches")
                        .status())
                .isEqualTo(403);
    }

    private Answer enter(JsonNode batch, int sheets) {
        return office.post(
                wave + "/responses",
                Map.of(
                        "officeId",
                        officeId,
                        "batchId",
                        batch.get("id").asText(),
                        "sheets",
                        Collections.nCopies(sheets, SHEET)));
    }

    private Answer again(JsonNode batch, int number, String rating) {
        return office.post(
                path + "/second-entries",
                Map.of(
                        "batchId",
                        batch.get("id").asText(),
                        "number",
                        number,
                        "sheet",
                        Map.of("answers", Map.of("overall", List.of(rating)))));
    }

    private Answer count(JsonNode batch, int handedOut, int returned) {
        Map<String, Object> counts = new HashMap<>(Map.of("printed", 20, "handedOut", handedOut, "returned", returned));
        String own = path + "/paper-batches/" + batch.get("id").asText();
        counts.put("version", office.get(path + "/paper-batches").json().at("/items/0/version"));
        return office.send("PUT", own, counts);
    }

    private static JsonNode created(Answer answer) {
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }
}
