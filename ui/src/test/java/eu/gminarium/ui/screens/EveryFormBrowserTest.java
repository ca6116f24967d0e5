package eu.gminarium.ui.screens;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.gminarium.ui.testing.Chromium;
import eu.gminarium.ui.testing.Chromium.Look;
import eu.gminarium.ui.testing.Program;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Opens every form of the coordinator's screens and saves it as it is: an empty one names what is missing, one that changes
 * something takes what it has shown.
 */
class EveryFormBrowserTest {

    /** What buttons say that open forms and change nothing by themselves. */
    private static final Pattern OPENS_A_FORM =
            Pattern.compile("(Now[yea]|Dodaj|Zaplanuj|Zmień|Zaproś|Przenieś|Zgłoś pracownika)( .*)?");

    private final Program program = Program.running();
    private final List<String> complaints = new ArrayList<>();
    private int forms;
    private boolean edited;

    @Test
    void savesOrSaysWhatIsMissing() {
        try (BrowserContext window = Chromium.window(Look.WIDE)) {
            Page page = Chromium.signIn(window, "coordinator@tarnogorski.example");
            page.onConsoleMessage(message -> {
                if (message.type().equals("error")) {
                    complaints.add(page.url() + " console: " + message.text());
                }
            });
            Chromium.settle(page);
            for (String screen : new Screens(program, "tarnogorski").all()) {
                if (screen.startsWith("tarnogorski")) {
                    tryForms(page, screen);
                }
            }
        }
        assertThat(complaints).as(Screens.lines(complaints)).isEmpty();
        assertThat(forms).isGreaterThan(20);
    }

    private void tryForms(Page page, String screen) {
        // What was added to a page that is an editor itself would ask before the link is followed.
        if (edited) {
            Chromium.load(page, "/app/" + screen);
        } else {
            Chromium.follow(page, "/app/" + screen);
        }
        edited = false;
        List<String> labels = page.locator("main vaadin-button:visible").allInnerTexts().stream()
                .map(String::strip)
                .filter(label -> OPENS_A_FORM.matcher(label).matches())
                .distinct()
                .toList();
        for (String label : labels) {
            page.locator("main vaadin-button:visible")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("^\\s*" + label + "\\s*$")))
                    .first()
                    .click();
            Chromium.settle(page);
            Locator dialog = page.getByRole(AriaRole.DIALOG);
            edited |= dialog.count() == 0;
            if (dialog.count() > 0) {
                forms++;
                save(page, dialog, screen + ": " + label);
                close(page, dialog);
            }
        }
    }

    private void save(Page page, Locator dialog, String where) {
        dialog.locator("vaadin-button[theme~=primary]").last().click();
        Chromium.settle(page);
        Locator told = dialog.getByRole(AriaRole.ALERT);
        if (dialog.count() > 0 && told.count() == 0) {
            complaints.add(where + " neither saves nor says why");
        }
        Locator incident = page.locator("vaadin-notification-card")
                .filter(new Locator.FilterOptions().setHasText("podaj koordynatorowi numer"));
        if (incident.count() > 0) {
            complaints.add(where + ": " + incident.first().innerText());
        }
    }

    /** An open dialog keeps the links of its screen from being followed. */
    private static void close(Page page, Locator dialog) {
        if (dialog.count() > 0) {
            page.keyboard().press("Escape");
            Chromium.settle(page);
            Locator discard = page.getByRole(
                    AriaRole.BUTTON,
                    new Page.GetByRoleOptions().setName("Odrzuć").setExact(true));
            if (discard.count() > 0) {
                discard.click();
            }
            assertThat(dialog).hasCount(0);
        }
    }
}
