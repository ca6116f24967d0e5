package eu.gminarium.ui.survey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.gminarium.ui.testing.Chromium;
import eu.gminarium.ui.testing.Program;
import eu.gminarium.ui.walk.Person;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A clerk types a sheet: one key an answer, no mouse, no Tab. */
class PaperEntryBrowserTest {

    /** Eight ratings, "settled", a recommendation of ten, two ways of contact and Enter, an age; then what only this office asks. */
    private static final List<String> KEYS =
            List.of("4", "5", "0", "1", "2", "3", "4", "5", "1", "+", "1", "2", "Enter", "3", "5", "2");

    /** The last two, which the office alone asks, stand after a comment. */
    private static final List<String> FIELDS =
            List.of("4", "5", "0", "1", "2", "3", "4", "5", "1", "+", "12", "3", "", "");

    @Test
    void sheetIsTypedWithOneKeyAnAnswer() {
        try (Person clerk = Person.signedIn("office@tarnogorski.example", "paper")) {
            Page page = clerk.page();
            clerk.open(Program.running()
                    .address()
                    .resolve("/app/tarnogorski/surveys/paper")
                    .toString());
            Chromium.settle(page);
            Locator fields = page.locator(".gm-survey-sheet vaadin-text-field input");
            assertThat(fields.first()).isFocused();

            KEYS.forEach(page.keyboard()::press);
            assertThat(fields.all()).extracting(Locator::inputValue).containsExactlyElementsOf(FIELDS);
            assertThat(page.locator(".gm-survey-sheet textarea").first()).isFocused();
            page.keyboard().press("Control+Enter");

            assertThat(page.locator("p[aria-live=polite]")).hasText(Pattern.compile("1 "));
            assertThat(fields.first()).isFocused();
            assertThat(fields.all()).extracting(Locator::inputValue).containsOnly("");
        }
    }
}
