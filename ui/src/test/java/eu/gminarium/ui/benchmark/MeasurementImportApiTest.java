package eu.gminarium.ui.benchmark;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import eu.gminarium.programme.NewOffice;
import eu.gminarium.programme.OfficeKind;
import eu.gminarium.programme.Offices;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.account.NewAccount;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Api.Answer;
import eu.gminarium.ui.testing.Program;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class MeasurementImportApiTest {

    private static final String FILE = "code;municipality;year;value\nN1;Boronów;2011;12.5\nN1;Boronów;2012;..\n";
    private static final String CREATING = """
            {"form": "LONG", "indicatorColumn": "code", "officeColumn": "municipality", "periodColumn": "year",
             "valueColumn": "value", "decimalSign": "POINT", "unknownIndicators": "CREATE"}
            """;

    private final Program program = Program.running();
    private final PartnershipFixture partnerships = program.bean(PartnershipFixture.class);
    private final Partnership partnership = partnerships.create();
    private final OfficeId boronow = office("Boronów");
    private final OfficeId kalety = office("Kalety");
    private final Api coordinator = account(Role.COORDINATOR, null);

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

        String one = path("measurement-imports/") + report.get("id").asText();
        assertThat(coordinator.post(one + "/commit", "").status()).isEqualTo(200);
        assertThat(measurements()).hasSize(2);
        Answer again = coordinator.post(one + "/commit", "");
        assertThat(again.status()).isEqualTo(409);
        assertThat(again.json().get("code").asText()).isEqualTo("measurement-import-taken");

        String measurement = measurements().get(0).get("id").asText();
        JsonNode origin = coordinator
                .get(path("measurements/") + measurement + "/origins")
                .json();
        assertThat(origin.at("/items/0/fileName").asText()).isEqualTo("values.csv");
        assertThat(origin.at("/items/0/row").asInt()).isEqualTo(2);

        Answer undone = coordinator.post(one + "/undo", "");
        assertThat(undone.json().get("reverted").asInt()).isEqualTo(2);
        assertThat(coordinator.post(one + "/undo", "").status()).isEqualTo(409);
        assertThat(coordinator.get(one).json().get("status").asText()).isEqualTo("UNDONE");
        assertThat(coordinator
                        .get(path("measurement-imports"))
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
        String one = path("measurement-imports/") + tried.json().get("id").asText();
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
        Answer noHeading = upload(coordinator, FILE, CREATING.replace("\"year\"", "\"annus\""));
        assertThat(noHeading.status()).isEqualTo(400);
        assertThat(noHeading.body()).contains("annus");
        assertThat(upload(coordinator, "\u0000\u0001", CREATING).status()).isEqualTo(400);
    }

    @Test
    void officeCoordinatorReachesTheOwnOfficeAlone() {
        upload(coordinator, FILE, CREATING);
        Api office = account(Role.OFFICE_COORDINATOR, kalety);

        assertThat(office.get(path("measurement-imports")).json().get("total").asInt())
                .isZero();
        assertThat(upload(office, FILE, CREATING).status()).isEqualTo(400);
        String refusing = CREATING.replace("CREATE", "REFUSE");
        assertThat(upload(office, FILE, refusing).json().get("problemCount").asInt())
                .isEqualTo(2);
        Api leader = account(Role.LEADER, null);
        assertThat(leader.get(path("measurement-imports")).status()).isEqualTo(403);
        assertThat(boronow).isNotEqualTo(kalety);
    }

    private Answer upload(Api api, String file, @Nullable String mapping) {
        return api.upload(
                path("measurement-imports"),
                "values.csv",
                file.getBytes(StandardCharsets.UTF_8),
                mapping == null ? Map.of() : Map.of("mapping", mapping));
    }

    private JsonNode measurements() {
        return coordinator.get(path("measurements?source=IMPORTED")).json().get("items");
    }

    private String path(String resource) {
        return "/api/v1/partnerships/" + partnership.slug() + "/" + resource;
    }

    private OfficeId office(String name) {
        return partnerships.asCoordinator(
                partnership,
                () -> program.bean(Offices.class)
                        .add(new NewOffice(name, null, OfficeKind.RURAL, null))
                        .id());
    }

    private Api account(Role role, @Nullable OfficeId office) {
        Accounts accounts = program.bean(Accounts.class);
        Account account =
                accounts.create(new NewAccount(Ids.random() + "@import.test", "Ewa Nowak", "pl", false, false));
        accounts.setPassword(account.id(), Program.PASSWORD);
        program.bean(Memberships.class).put(account.id(), partnership.id(), null, List.of(new Grant(role, office)));
        return Api.signedIn(program.address(), account.username(), Program.PASSWORD);
    }
}
