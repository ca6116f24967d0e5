package eu.gminarium.ui.mysteryclient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Chromium;
import eu.gminarium.ui.testing.Program;
import eu.gminarium.ui.walk.Person;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The ready script in the preview of its call sheet: all kinds of criteria are answered without a mouse. */
class CallKeysBrowserTest {

    /** Eleven rings, yes, no, yes, yes, yes, 4, yes, no, 5, yes; then words, with digits that are no answers. */
    private static final List<String> KEYS =
            List.of("1", "1", "Enter", "1", "0", "1", "1", "1", "4", "1", "0", "5", "1", "7");

    @Test
    void everyKindOfCriterionIsAnsweredWithKeys() {
        Api coordinator = Program.running().api("coordinator", "lubelskie");
        String scripts = "/api/v1/partnerships/lubelskie/scripts";
        JsonNode ready = coordinator.get(scripts + "/templates/PHONE").json();
        String id = coordinator.post(scripts, ready.toString()).json().get("id").asText();

        try (Person person = Person.signedIn("coordinator@lubelskie.example", "scripts")) {
            Page page = person.page();
            person.open(Program.running()
                    .address()
                    .resolve("/app/lubelskie/scripts/" + id)
                    .toString());
            Chromium.settle(page);
            page.getByText("Podgląd arkusza").click();
            Locator picks = page.locator(".gm-picks");
            picks.focus();
            for (String key : KEYS) {
                page.keyboard().press(key);
                Chromium.settle(page);
            }
            page.keyboard().type("n 12");

            assertThat(page.locator(".gm-time-entry input[slot=input]").first()).hasValue("11");
            assertThat(picks.locator("vaadin-radio-button[checked]")).hasCount(10);
            assertThat(page.locator("vaadin-text-area.gm-pick textarea")).hasValue("7n 12");
            page.keyboard().press("Escape");
            assertThat(picks).isFocused();
        }
    }
}
