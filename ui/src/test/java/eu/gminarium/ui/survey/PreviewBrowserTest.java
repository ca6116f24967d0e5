package eu.gminarium.ui.survey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.gminarium.ui.testing.Accessibility;
import eu.gminarium.ui.testing.Chromium;
import eu.gminarium.ui.testing.Program;
import eu.gminarium.ui.walk.Person;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A coordinator tries a questionnaire on the pages that citizens will see, before anything of it is saved. */
class PreviewBrowserTest {

    private static final String ADDRESS = "/app/tarnogorski/surveys/questionnaires/new?template=STANDARD";

    @Test
    void unsavedQuestionnaireIsTriedOnAPhone() {
        try (Person coordinator = Person.signedIn("coordinator@tarnogorski.example", "preview")) {
            Page page = coordinator.page();
            coordinator.open(Program.running().address().resolve(ADDRESS).toString());
            Chromium.settle(page);
            Locator title = page.locator(".gm-survey-editor vaadin-text-area[lang=en] textarea")
                    .first();
            title.fill("How was it at the counter?");
            title.blur();

            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Podgląd w telefonie"))
                    .click();
            FrameLocator phone = page.frameLocator(".gm-phone iframe");
            phone.getByText("English").click();
            assertThat(phone.locator("h1")).hasText("How was it at the counter?");
            Assertions.assertThat(Accessibility.violations(page, "main")).isEmpty();

            phone.locator("a.button").click();
            assertThat(phone.locator(".over")).containsText("1");
            phone.locator("button.button").click();
            assertThat(phone.locator(".errors")).isVisible();

            phone.locator(".errors a").first().click();
            assertThat(phone.locator("fieldset input").first()).isFocused();
        }
    }
}
