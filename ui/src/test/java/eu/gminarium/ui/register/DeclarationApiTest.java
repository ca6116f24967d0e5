package eu.gminarium.ui.register;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.gminarium.documents.DocumentStore;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Api.Answer;
import eu.gminarium.ui.testing.Program;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;

/** What programs read and change of the demo's declarations and their form. */
class DeclarationApiTest {

    private static final String BASE = "/api/v1/partnerships/tarnogorski/";
    private static final byte[] PDF = "%PDF-1.7\nsigned".getBytes(US_ASCII);

    private final Program program = Program.running();
    private final Api coordinator = program.api("coordinator", "tarnogorski");
    private final Api office = program.api("office", "tarnogorski");

    @Test
    void scanIsKeptReplacedHandedOutAndRemoved() {
        String scan = path(this::withoutScan) + "/scan";
        assertThat(office.get(scan).status()).isEqualTo(404);

        Answer first = office.upload(scan, "first.pdf", PDF);
        assertThat(first.status()).as(first.body()).isEqualTo(201);
        Answer second = office.upload(scan, "second.pdf", PDF);
        assertThat(second.json().get("fileName").asText()).isEqualTo("second.pdf");

        assertThat(coordinator.get(scan).json().get("sha256"))
                .isEqualTo(first.json().get("sha256"));
        Answer file = coordinator.get(scan + "/file");
        assertThat(file.body()).isEqualTo(new String(PDF, US_ASCII));
        assertThat(file.headers()).contains("second.pdf", "attachment", "nosniff");
        assertThat(office.send("DELETE", scan, null).status()).isEqualTo(204);
        assertThat(office.get(scan + "/file").status()).isEqualTo(404);
    }

    @Test
    void wrongKindAndTooLargeAreRefusedByTheFile() {
        String scan = path(this::withoutScan) + "/scan";

        Answer wrong = office.upload(scan, "scan.pdf", "MZ".getBytes(US_ASCII));
        assertThat(wrong.status()).isEqualTo(400);
        assertThat(wrong.body()).contains("\"file\"").contains("PDF");
        Answer large = office.upload(scan, "scan.pdf", Arrays.copyOf(PDF, DocumentStore.MAX_BYTES + 1));
        assertThat(large.status()).isEqualTo(400);
        assertThat(large.body()).contains("\"file\"").contains("10 MB");
        assertThat(office.upload(scan, "scan.pdf", Arrays.copyOf(PDF, 2 * DocumentStore.MAX_BYTES))
                        .status())
                .isEqualTo(413);
        assertThat(office.get(scan).status()).isEqualTo(404);
    }

    @Test
    void anotherOfficesDeclarationDoesNotExist() {
        String foreign = path(row -> !row.get("officeName").asText().equals("Tworóg"));

        assertThat(coordinator.get(foreign + "/participant").status()).isEqualTo(200);
        for (String part : List.of("", "/participant", "/history", "/scan", "/scan/file")) {
            assertThat(office.get(foreign + part).status()).as(part).isEqualTo(404);
        }
        assertThat(office.upload(foreign + "/scan", "x.pdf", PDF).status()).isEqualTo(404);
        assertThat(program.api("head", "tarnogorski").get(foreign + "/scan").status())
                .isEqualTo(403);
    }

    @Test
    void declarationSaysWhetherItCounts() {
        String counted = path(row -> row.get("state").asText().equals("COUNTED"));

        JsonNode participant = coordinator.get(counted + "/participant").json();

        assertThat(participant.get("state").asText()).isEqualTo("COUNTED");
        assertThat(participant.get("since").asText()).isNotEmpty();
    }

    @Test
    void formSaysWhomItTouchesAndRefusesWhatAnswersDoNotFit() {
        String form = BASE + "programmes/" + programme() + "/declaration-form";
        List<Map<String, Object>> fields = new ArrayList<>();
        fields.add(Map.of("key", "sex", "label", Map.of("pl", "Płeć"), "type", "TEXT", "required", true));

        assertThat(coordinator.get(form + "/use").json().at("/answered/sex").asLong())
                .isPositive();
        assertThat(office.get(form + "/use").status()).isEqualTo(403);
        Answer refused = coordinator.post(form, Map.of("fields", fields));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).contains("fields[0].type");
    }

    private boolean withoutScan(JsonNode row) {
        String scan = BASE + "declarations/" + row.get("declarationId").asText() + "/scan";
        return row.get("officeName").asText().equals("Tworóg")
                && office.get(scan).status() == 404;
    }

    /** The address of the first declaration of the demo's programme whose participant is meant. */
    private String path(Predicate<JsonNode> meant) {
        JsonNode people = coordinator
                .get(BASE + "programmes/" + programme() + "/participants?size=500")
                .json()
                .get("items");
        return BASE + "declarations/"
                + StreamSupport.stream(people.spliterator(), false)
                        .filter(row -> row.has("declarationId"))
                        .filter(meant)
                        .findFirst()
                        .orElseThrow()
                        .get("declarationId")
                        .asText();
    }

    private String programme() {
        return coordinator.get(BASE + "programmes").json().at("/items/0/id").asText();
    }
}
