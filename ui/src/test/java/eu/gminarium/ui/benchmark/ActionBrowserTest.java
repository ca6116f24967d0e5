package eu.gminarium.ui.benchmark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.gminarium.ui.testing.Accessibility;
import eu.gminarium.ui.testing.Chromium;
import eu.gminarium.ui.testing.Chromium.Look;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** From a sentence on the dashboard to an action on the board, and to a question to an office that does better. */
class ActionBrowserTest {

    private static final String FINDING = "Skargi na 1000 spraw";

    @Test
    void officePlansWhatToDoAboutAFinding() {
        try (BrowserContext window = Chromium.window(Look.WIDE)) {
            Page page = signedIn(window, "office@tarnogorski.example", "dashboard");
            page.locator("a[aria-label*='Zaplanuj działanie']").first().click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            assertThat(dialog).containsText("Punkt wyjścia");
            Assertions.assertThat(Accessibility.violations(page, "vaadin-dialog"))
                    .isEmpty();
            dialog.getByLabel("Co zrobimy").fill("Dyżur doradcy w każdy poniedziałek");
            Locator due = dialog.getByLabel("Termin");
            due.fill("31.12.2999");
            due.press("Enter");
            dialog.getByLabel("Kto tego dopilnuje").fill("sekretarz gminy");
            dialog.getByText("Zaplanuj działanie").last().click();

            assertThat(page.locator("h1")).hasText("Dyżur doradcy w każdy poniedziałek");
            assertThat(page).hasURL(Pattern.compile(".*/actions/[0-9a-f-]{36}"));
            assertThat(page.locator("blockquote")).not().isEmpty();
            Assertions.assertThat(Accessibility.violations(page, "main")).isEmpty();
            Chromium.load(page, "/app/tarnogorski/actions?state=PLANNED");
            assertThat(page.locator(".gm-board")).containsText("Dyżur doradcy w każdy poniedziałek");
            Assertions.assertThat(Accessibility.violations(page, "main")).isEmpty();
        }
    }

    @Test
    void leaderAsksAnOfficeThatStandsAtTheTop() {
        try (BrowserContext window = Chromium.window(Look.PHONE.inDark())) {
            Page page = signedIn(window, "leader@tarnogorski.example", "indicators/complaints");
            assertThat(page.locator("h1")).hasText(FINDING);
            page.locator(".gm-learn").getByText("Zapytaj urząd").first().click();
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            dialog.getByText("Wyślij pytanie").click();
            assertThat(dialog.getByRole(AriaRole.ALERT)).containsText("Pytanie");
            dialog.locator("textarea").fill("Co zmieniliście, że skarg jest mniej?");
            dialog.getByText("Wyślij pytanie").click();
            assertThat(dialog).hasCount(0);

            Chromium.load(page, "/app/tarnogorski/questions");
            assertThat(page.locator("main")).containsText("Co zmieniliście, że skarg jest mniej?");
            Assertions.assertThat(Accessibility.violations(page, "main")).isEmpty();
        }
    }

    private static Page signedIn(BrowserContext window, String username, String screen) {
        Page page = Chromium.signIn(window, username);
        Chromium.settle(page);
        Chromium.load(page, "/app/tarnogorski/" + screen);
        return page;
    }
}
