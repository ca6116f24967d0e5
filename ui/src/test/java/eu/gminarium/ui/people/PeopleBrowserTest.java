package eu.gminarium.ui.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.account.NewAccount;
import eu.gminarium.shared.Ids;
import eu.gminarium.tenancy.Partnerships;
import eu.gminarium.ui.testing.Chromium.Look;
import eu.gminarium.ui.testing.Program;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Accounts, mail, the operator's desk and one's own profile, as people meet them. */
class PeopleBrowserTest {

    private final Program program = Program.running();

    @ParameterizedTest
    @ValueSource(strings = {"operator/partnerships", "operator/outbox", "operator/register", "tarnogorski/outbox"})
    void officeCoordinatorIsKeptOut(String path) {
        try (Visitor visitor = visitor("office@tarnogorski.example", Look.WIDE)) {
            visitor.open("/app/" + path);

            visitor.sees("Brak uprawnień");
        }
    }

    @Test
    void leadershipIsKeptOutOfAccounts() {
        try (Visitor visitor = visitor("leader@tarnogorski.example", Look.WIDE)) {
            visitor.open("/app/tarnogorski/members");

            visitor.sees("Brak uprawnień");
        }
    }

    @Test
    void operatorFindsNoPartnershipsAccounts() {
        try (Visitor visitor = visitor("operator@gminarium.example", Look.WIDE)) {
            visitor.open("/app/tarnogorski/members");

            visitor.sees("Nie ma takiej strony");
        }
    }

    @Test
    void invitationStandsInTheOutboxWithItsLink() {
        String email = Ids.random() + "@urzad.test";
        try (Visitor visitor = visitor("coordinator@tarnogorski.example", Look.WIDE)) {
            visitor.open("/app/tarnogorski/members");
            visitor.press("Zaproś");
            Locator form = visitor.dialog("Zaproś osobę");
            Visitor.enter(form, "Imię i nazwisko", "Celina Ćwik");
            Visitor.enter(form, "E-mail", email);
            form.locator(".gm-role-row vaadin-select").click();
            visitor.page().getByRole(AriaRole.OPTION).getByText("Kierownictwo").click();
            Visitor.press(form, "Zaproś");

            Locator mail = visitor.dialog("[Demo] Zaproszenie do Gminarium");
            assertThat(Visitor.field(mail, "Odnośnik")).hasValue(Pattern.compile(".*/invitation/.+"));
            Visitor.press(mail, "Zamknij");
            visitor.page()
                    .getByLabel("Szukaj po nazwisku, adresie, roli lub urzędzie")
                    .fill("cwik");
            Locator rowMenus = visitor.page().getByLabel(Pattern.compile("^Działania: "));
            assertThat(rowMenus.filter(new Locator.FilterOptions().setVisible(true)))
                    .hasCount(1);
            visitor.choose("Działania: Celina Ćwik", "Usuń");
            Visitor.press(visitor.dialog("Usunąć: Celina Ćwik?"), "Usuń");
            assertThat(visitor.page().getByText(email).filter(new Locator.FilterOptions().setVisible(true)))
                    .hasCount(0);
        }
    }

    @Test
    void newPasswordLeadsToSignIn() {
        Account account = leader();
        try (Visitor visitor = Visitor.of(program.address(), Look.WIDE).signIn(account.username(), Program.PASSWORD)) {
            visitor.open("/app/profile");
            visitor.press("Zmień hasło");
            Locator form = visitor.dialog("Zmień hasło");
            Visitor.enter(form, "Obecne hasło", "nie to hasło");
            Visitor.enter(form, "Nowe hasło", "zupełnie nowe hasło");
            Visitor.enter(form, "Powtórz nowe hasło", "zupełnie nowe hasło");
            Visitor.press(form, "Zmień hasło");
            assertThat(form.getByRole(AriaRole.ALERT).first())
                    .containsText("Adres e-mail lub hasło jest nieprawidłowe");

            Visitor.enter(form, "Obecne hasło", Program.PASSWORD);
            Visitor.press(form, "Zmień hasło");
            assertThat(visitor.page().locator("input[name=username]")).hasValue(account.username());
            visitor.form("password", "zupełnie nowe hasło");
            visitor.send();
            assertThat(visitor.page()).hasURL(program.address() + "/app/tarnogorski");
        }
    }

    @Test
    void badRowsOfTheRegisterAreNamedAndNothingChanges() {
        String file = "WOJ;POW;GMI;RODZ;NAZWA;NAZWA_DOD;STAN_NA\n24;13;08;;Tworóg;gmina wiejska;2024-01-01\n";
        try (Visitor visitor = visitor("operator@gminarium.example", Look.WIDE)) {
            visitor.open("/app/operator/register");
            visitor.sees("Rejestr urzędów");
            String before = visitor.page().locator(".gm-figures").innerText();
            visitor.page()
                    .locator("vaadin-upload input[type=file]")
                    .setInputFiles(new FilePayload("TERC.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));

            assertThat(visitor.page().locator(".gm-register-outcome li")).containsText("Wiersz 2: ");
            assertThat(visitor.page().locator(".gm-figures").innerText()).isEqualTo(before);
            visitor.picture("register-refused");
        }
    }

    private Visitor visitor(String username, Look look) {
        return Visitor.of(program.address(), look).signIn(username, Program.PASSWORD);
    }

    private Account leader() {
        Accounts accounts = program.bean(Accounts.class);
        Account account =
                accounts.create(new NewAccount(Ids.random() + "@urzad.test", "Dorota Żak", "pl", false, false));
        accounts.setPassword(account.id(), Program.PASSWORD);
        var partnership = program.bean(Partnerships.class).find("tarnogorski").orElseThrow();
        program.bean(Memberships.class)
                .put(account.id(), partnership.id(), null, List.of(new Grant(Role.LEADER, null)));
        return account;
    }
}
