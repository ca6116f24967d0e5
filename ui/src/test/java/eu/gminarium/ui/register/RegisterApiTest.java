package eu.gminarium.ui.register;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Api.Answer;
import eu.gminarium.ui.testing.Program;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What programs read and enter of the register, with the demo's data. */
class RegisterApiTest {

    private static final String BASE = "/api/v1/partnerships/tarnogorski/";

    private final Program program = Program.running();
    private final Api coordinator = program.api("coordinator", "tarnogorski");
    private final Api office = program.api("office", "tarnogorski");

    @Test
    void listTotalsAndGroupsAgree() {
        JsonNode page = ok(coordinator, "training-register?size=500");
        JsonNode whole = ok(coordinator, "training-register/totals").at("/items/0");
        JsonNode byYear = ok(coordinator, "training-register/totals?by=YEAR").get("items");

        assertThat(page.get("total").asLong())
                .isEqualTo(page.get("items").size())
                .isGreaterThan(200);
        assertThat(whole.get("participations").asLong())
                .isEqualTo(page.get("total").asLong());
        assertThat(sum(page.get("items"), "cost"))
                .isEqualByComparingTo(whole.at("/cost/amount").asText());
        assertThat(sum(byYear, "cost"))
                .isEqualByComparingTo(whole.at("/cost/amount").asText());
        assertThat(whole.get("people").asLong())
                .isLessThan(whole.get("participations").asLong());
    }

    @Test
    void officeReadsItsOwnRows() {
        Set<String> offices = new HashSet<>();
        ok(office, "training-register?size=500")
                .get("items")
                .forEach(row -> offices.add(row.get("officeName").asText()));

        assertThat(offices).hasSize(1);
    }

    @Test
    void badQueriesAndForeignRolesAreRefused() {
        assertThat(coordinator.get(BASE + "training-register?year=abc").status())
                .isEqualTo(400);
        assertThat(coordinator.get(BASE + "training-register?order=SIDEWAYS").status())
                .isEqualTo(400);
        assertThat(coordinator.get(BASE + "training-register?size=501").status())
                .isEqualTo(400);
        assertThat(program.api("leader", "tarnogorski")
                        .get(BASE + "training-register")
                        .status())
                .isEqualTo(403);
        assertThat(office.post(BASE + "training-invoices", Map.of()).status()).isEqualTo(403);
    }

    @ParameterizedTest
    @ValueSource(strings = {"xlsx", "csv", "pdf"})
    void filesComeWithTheirNamesAndTypes(String extension) {
        Answer answer = coordinator.get(BASE + "training-register." + extension + "?year=2012");

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.headers()).contains("training-register." + extension).contains("no-store");
        assertThat(answer.body())
                .startsWith(
                        switch (extension) {
                            case "xlsx" -> "PK";
                            case "pdf" -> "%PDF-";
                            default -> "\ufeffNo.,Unit symbol,Name,Position,Date";
                        });
    }

    @Test
    void textFileHasEveryRowOfTheList() {
        long rows = ok(coordinator, "training-register?year=2012&size=1")
                .get("total")
                .asLong();

        assertThat(coordinator
                        .get(BASE + "training-register.csv?year=2012")
                        .body()
                        .lines()
                        .count())
                .isEqualTo(rows + 1);
    }

    @Test
    void invoiceIsEnteredChangedAndRemoved() {
        String session =
                ok(coordinator, "training-invoices").at("/items/0/sessionId").asText();
        Answer created = coordinator.post(
                BASE + "training-invoices",
                Map.of(
                        "sessionId",
                        session,
                        "number",
                        "API 1",
                        "issuedOn",
                        "2012-12-01",
                        "amount",
                        Map.of("amount", "100.00", "currency", "PLN")));
        assertThat(created.status()).as(created.body()).isEqualTo(201);
        String path = BASE + "training-invoices/" + created.json().get("id").asText();

        Answer changed = coordinator.patch(
                path,
                Map.of(
                        "version",
                        created.json().get("version").asLong(),
                        "eligible",
                        Map.of("amount", "60.00", "currency", "PLN")));
        assertThat(changed.json().at("/eligible/amount").asText()).isEqualTo("60.00");
        assertThat(coordinator
                        .patch(path, Map.of("version", 0, "eligible", Map.of("amount", "1.001", "currency", "PLN")))
                        .status())
                .isEqualTo(400);
        assertThat(coordinator.send("DELETE", path + "?version=0", null).status())
                .isEqualTo(409);
        assertThat(coordinator
                        .send(
                                "DELETE",
                                path + "?version="
                                        + changed.json().get("version").asLong(),
                                null)
                        .status())
                .isEqualTo(204);
        assertThat(coordinator.get(path).status()).isEqualTo(404);
    }

    @Test
    void mostOfTheDemosParticipantsCountAndSomeDoNot() {
        String programme = ok(coordinator, "programmes").at("/items/0/id").asText();
        JsonNode people = ok(coordinator, "programmes/" + programme + "/participants?size=500")
                .get("items");
        JsonNode indicator = ok(coordinator, "programmes/" + programme + "/project-indicators")
                .at("/items/0");

        assertThat(StreamSupport.stream(people.spliterator(), false)
                        .map(row -> row.get("state").asText()))
                .contains("COUNTED", "INCOMPLETE", "UNDECLARED", "WITHDRAWN");
        long counted = StreamSupport.stream(people.spliterator(), false)
                .filter(row -> row.get("state").asText().equals("COUNTED"))
                .count();
        assertThat(indicator.at("/reached/people").asLong()).isEqualTo(counted);
        assertThat(indicator.at("/reached/women").asLong()
                        + indicator.at("/reached/men").asLong())
                .isEqualTo(counted);
        assertThat(indicator.at("/partners/0/planned").asInt()).isEqualTo(162);
    }

    @Test
    void declarationOfTheDemoIsMaskedUntilItsNumberIsAskedFor() {
        String programme = ok(coordinator, "programmes").at("/items/0/id").asText();
        JsonNode people =
                ok(office, "programmes/" + programme + "/participants?size=500").get("items");
        JsonNode declared = StreamSupport.stream(people.spliterator(), false)
                .filter(row -> row.has("declarationId"))
                .map(row ->
                        ok(office, "declarations/" + row.get("declarationId").asText()))
                .filter(declaration -> declaration.at("/answers/pesel").asText().startsWith("•"))
                .findFirst()
                .orElseThrow();
        String path = "declarations/" + declared.get("id").asText();

        assertThat(ok(office, path + "/identity-numbers/pesel").get("number").asText())
                .matches("\\d{11}");
        assertThat(office.get(BASE + path + "/identity-numbers/sex").status()).isEqualTo(404);
        assertThat(ok(office, path + "/history").at("/items/0/kind").asText()).isEqualTo("ENTERED");
        assertThat(program.api("head", "tarnogorski").get(BASE + path).status()).isEqualTo(403);
    }

    private static JsonNode ok(Api api, String path) {
        Answer answer = api.get(BASE + path);
        assertThat(answer.status()).as(path + " " + answer.body()).isEqualTo(200);
        return answer.json();
    }

    private static BigDecimal sum(JsonNode rows, String money) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> new BigDecimal(row.at("/" + money + "/amount").asText()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
