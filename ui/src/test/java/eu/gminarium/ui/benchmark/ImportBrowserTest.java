package eu.gminarium.ui.benchmark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import eu.gminarium.security.Role;
import eu.gminarium.ui.testing.Accessibility;
import eu.gminarium.ui.testing.Chromium;
import eu.gminarium.ui.testing.Chromium.Look;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** A coordinator brings a file, sees what is wrong with it, brings a better one, takes it over and undoes it. */
class ImportBrowserTest {

    private static final String WRONG = "Wskaźnik;Urząd;Rok;Wartość\nCena wody;Boronów;2012;dużo\n";
    private static final String RIGHT = "Urząd;2011;2012\nBoronów;4,25;4,50\nKalety;4,10;..\n";

    private final OwnPartnership own = new OwnPartnership();

    @Test
    void wholeWayOfAFile() {
        String coordinator = own.username(Role.COORDINATOR, null);
        try (BrowserContext window = Chromium.window(Look.PHONE)) {
            Page page = Chromium.signIn(window, coordinator);
            page.waitForURL("**/app/**");
            Chromium.load(page, "/app/" + own.slug() + "/measurements");
            page.getByText("Importuj wartości").click();
            page.waitForURL("**/measurement-imports");
            Chromium.settle(page);
            page.getByText("Importuj wartości").last().click();
            page.waitForURL("**/measurement-imports/new");

            bring(page, WRONG);
            assertThat(page.getByText("wartosci.csv: UTF-8, pierwsze wiersze").first())
                    .isVisible();
            click(page, "Pokaż, co plik by zmienił");
            assertThat(page.locator("h2").first()).hasText("1 wskaźnik z pliku bez karty");
            assertThat(page.locator(".gm-import-findings h2").first()).hasText("1 błąd");
            assertThat(page.getByText("Nie ma wskaźnika „Cena wody”.").first()).isVisible();
            assertThat(Accessibility.violations(page, "main")).isEmpty();

            Locator card = page.getByLabel("Cena wody");
            card.focus();
            card.pressSequentially("utwórz");
            assertThat(page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Utwórz nową kartę")))
                    .isVisible();
            page.keyboard().press("ArrowDown");
            page.keyboard().press("Enter");
            click(page, "Sprawdź plik ponownie");
            assertThat(page.locator(".gm-unresolved")).hasCount(0);
            assertThat(page.getByText("„dużo” to nie liczba.").first()).isVisible();

            page.getByText("Inne kolumny albo inny plik").click();
            bring(page, RIGHT);
            page.getByLabel("Wskaźnik całego pliku (kod)").fill("Cena wody");
            choose(page, "Nieznane wskaźniki", "dostają własną kartę");
            assertThat(Accessibility.violations(page, "main")).isEmpty();
            click(page, "Pokaż, co plik by zmienił");
            assertThat(page.locator("h2").first()).hasText("Bez błędów.");
            click(page, "Zapisz 4 wartości");
            assertThat(page.getByText("zapisany").first()).isVisible();
            assertThat(own.api(Role.COORDINATOR, null)
                            .get(own.path("measurements?source=IMPORTED"))
                            .json()
                            .get("total")
                            .asInt())
                    .isEqualTo(4);

            click(page, "Cofnij import");
            page.locator("vaadin-confirm-dialog")
                    .getByRole(AriaRole.BUTTON, byName("Cofnij import"))
                    .click();
            assertThat(page.getByText("cofnięty").first()).isVisible();
        }
    }

    private static Locator.GetByRoleOptions byName(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }

    private static void bring(Page page, String file) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload("wartosci.csv", "text/csv", file.getBytes(StandardCharsets.UTF_8)));
    }

    private static void click(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void choose(Page page, String label, String option) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(label))
                .first()
                .click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(option))
                .click();
    }
}
