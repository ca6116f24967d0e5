package eu.gminarium.ui.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.gminarium.ui.testing.Chromium;
import eu.gminarium.ui.testing.Chromium.Look;
import eu.gminarium.ui.testing.Program;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What a phone's way back does while a dialog is open. */
class DialogBrowserTest {

    @BeforeAll
    static void start() {
        Program.running();
    }

    @Test
    void wayBackTakesTheDialogAlongAndAsksForWhatWasTyped() {
        try (BrowserContext window = Chromium.window(Look.PHONE)) {
            Page page = Chromium.signIn(window, "coordinator@lubelskie.example");
            Locator dialog = page.locator("vaadin-dialog[opened]");
            Chromium.follow(page, "/app/lubelskie/audits");
            open(page);
            page.goBack();
            assertThat(page.locator("h1")).hasText("Audyty tajemniczego klienta");
            assertThat(dialog).hasCount(0);

            open(page);
            dialog.getByLabel("Imię i nazwisko").fill("Ewa Nowak");
            page.keyboard().press("Tab");
            page.goBack();
            Locator question = page.locator("vaadin-confirm-dialog[opened]");
            assertThat(question).hasCount(1);
            question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Anuluj"))
                    .click();
            assertThat(dialog).hasCount(1);
            assertThat(page.locator("h1")).hasText("Audytorzy");

            page.goBack();
            question.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Odrzuć"))
                    .click();
            assertThat(page.locator("h1")).hasText("Audyty tajemniczego klienta");
            assertThat(dialog).hasCount(0);
        }
    }

    private static void open(Page page) {
        Chromium.follow(page, "/app/lubelskie/auditors");
        page.getByText("Nowy audytor").first().click();
        assertThat(page.locator("vaadin-dialog[opened]")).hasCount(1);
    }
}
