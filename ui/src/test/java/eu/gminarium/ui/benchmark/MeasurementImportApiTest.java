package eu.gminarium.ui.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.gminarium.security.Role;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Api.Answer;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasurementImportApiTest {

    private static final String FILE = "code;municipality;year;value\nN1;Boronów;2011;12.5\nN1;Boronów;2012;..\n";
    private static final String CREATING = """
            {"form": "LONG", "indicatorColumn": "code", "officeColumn": "municipality", "periodColumn": "year",
             "valueColumn": "value", "decimalSign": "POINT", "unknownIndicators": "CREATE"}
            """;

    private final OwnPartnership own = new OwnPartnership();
    private final Api coordinator = own.api(Role.COORDINATOR, null);

    @Test
    void fileIsTriedTakenOverAndUndone() {
        Answer tried = upload(coordinator, FILE, CREATING);
        assertThat(tried.status()).as(tried.body()).isEqualTo(201);
        JsonNode report = tried.json();
        assertThat(report.get("committable").asBoolean()).isTrue();
        assertThat(report.get("newValues").asInt()).isEqualTo(2);
        assertThat(report.get("missingValues").asInt()).isEqualTo(1);
        assertThat(report.get("newIndicators").get(0).asText()).isEqualTo("n1");
        assertThat(measurements()).isEmpty();

        String one = own.path("measurement-imports/") + report.get("id").asText();
        assertThat(coordinator.post(one + "/commit", "").status()).isEqualTo(200);
        assertThat(measurements()).hasSize(2);
        Answer again = coordinator.post(one + "/commit", "");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().get("code").asText()).isEqualTo("measurement-import-taken");

        String measurement = measurements().get(0).get("id").asText();
        JsonNode origin = coordinator
                .get(own.path("measurements/") + measurement + "/origins")
                .json();
        assertThat(origin.at("/items/0/fileName").asText()).isEqualTo("values.csv");
        assertThat(origin.at("/items/0/row").asInt()).isEqualTo(2);

        Answer undone = coordinator.post(one + "/undo", "");
        assertThat(undone.json().get("reverted").asInt()).isEqualTo(2);
        assertThat(undone.json().at("/removedCards/0").asText()).isEqualTo("n1");
        assertThat(undone.json().get("keptCards")).isEmpty();
        assertThat(measurements()).isEmpty();
        assertThat(coordinator.post(one + "/undo", "").status()).isEqualTo(409);
        assertThat(coordinator.get(one).json().get("status").asText()).isEqualTo("UNDONE");
        assertThat(coordinator
                        .get(own.path("measurement-imports"))
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(1);
    }

    @Test
    void problemsNameRowAndColumnAndHinderTheCommit() {
        Answer tried = upload(coordinator, FILE.replace("Boronów;2011", "Wrocław;2011"), CREATING);

        JsonNode problem = tried.json().at("/problems/0");
        assertThat(problem.get("row").asInt()).isEqualTo(2);
        assertThat(problem.get("column").asText()).isEqualTo("municipality");
        assertThat(problem.get("detail").asText()).isEqualTo("There is no office “Wrocław” in the partnership.");
        String one = own.path("measurement-imports/") + tried.json().get("id").asText();
        assertThat(coordinator.post(one + "/commit", "").status()).isEqualTo(400);
        assertThat(coordinator.get(one + "/remarks").body()).contains("Wrocław;2011;12.5;2;municipality: There is no");
    }

    @Test
    void mappingIsGuessedWhereItIsLeftOutAndRefusedWhereItIsWrong() {
        String file = FILE.replace("code;", "indicator;");

        assertThat(upload(coordinator, file, null).json().get("problemCount").asInt())
                .as("the indicator has no card")
                .isEqualTo(2);
        assertThat(upload(coordinator, FILE, "{\"colour\": \"red\"}").status()).isEqualTo(400);
        assertThat(upload(coordinator, FILE, "no JSON").status()).isEqualTo(400);
        assertThat(upload(coordinator, FILE, "null").status()).isEqualTo(400);
        assertThat(upload(coordinator, FILE, "{\"valueColumns\": [null]}").status())
                .isEqualTo(400);
        assertThat(upload(coordinator, FILE, "{\"indicatorCodes\": {\"a\": null}}")
                        .status())
                .isEqualTo(400);
        String codes = "{\"indicatorCodes\": {\"N1\": \"cost\", \" n1\": \"wait\"}, \"form\"";
        Answer twice = upload(coordinator, FILE, CREATING.replace("{\"form\"", codes));
        assertThat(twice.status()).isEqualTo(400);
        assertThat(twice.json().at("/errors/0/field").asText()).isEqualTo("indicatorCodes");
        assertThat(twice.body()).contains("says twice what “N1” is");
        Answer noHeading = upload(coordinator, FILE, CREATING.replace("\"year\"", "\"annus\""));
        assertThat(noHeading.status()).isEqualTo(400);
        assertThat(noHeading.body()).contains("annus");
        assertThat(upload(coordinator, "\u0000\u0001", CREATING).status()).isEqualTo(400);
    }

    @Test
    void fileOfAnImpossibleNameIsRefusedByItsField() {
        Answer refused = coordinator.upload(own.path("measurement-imports"), "a\0b.csv", new byte[0]);

        assertThat(refused.status()).as(refused.body()).isEqualTo(400);
        assertThat(refused.json().at("/errors/0/field").asText()).isEqualTo("file");
    }

    @Test
    void officeCoordinatorReachesTheOwnOfficeAlone() {
        upload(coordinator, FILE, CREATING);
        Api office = own.api(Role.OFFICE_COORDINATOR, own.kalety());

        assertThat(office.get(own.path("measurement-imports"))
                        .json()
                        .get("total")
                        .asInt())
                .isZero();
        assertThat(upload(office, FILE, CREATING).status()).isEqualTo(400);
        String refusing = CREATING.replace("CREATE", "REFUSE");
        assertThat(upload(office, FILE, refusing).json().get("problemCount").asInt())
                .isEqualTo(2);
        Api leader = own.api(Role.LEADER, null);
        assertThat(leader.get(own.path("measurement-imports")).status()).isEqualTo(403);
    }

    private Answer upload(Api api, String file, @Nullable String mapping) {
        return api.upload(
                own.path("measurement-imports"),
                "values.csv",
                file.getBytes(StandardCharsets.UTF_8),
                mapping == null ? Map.of() : Map.of("mapping", mapping));
    }

    private JsonNode measurements() {
        return coordinator.get(own.path("measurements?source=IMPORTED")).json().get("items");
    }
}
