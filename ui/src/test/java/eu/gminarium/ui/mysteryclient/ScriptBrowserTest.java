package eu.gminarium.ui.mysteryclient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Chromium;
import eu.gminarium.ui.testing.Program;
import eu.gminarium.ui.walk.Person;
import java.util.List;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A script in its editor: tried in the preview without a mouse, and copied. */
class ScriptBrowserTest {

    private static final String SCRIPTS = "/api/v1/partnerships/lubelskie/scripts";

    /** Eleven rings, yes, no, yes, yes, yes, 4, yes, no, 5, yes; then words, with digits that are no answers. */
    private static final List<String> KEYS =
            List.of("1", "1", "Enter", "1", "0", "1", "1", "1", "4", "1", "0", "5", "1", "7");

    private final Api coordinator = Program.running().api("coordinator", "lubelskie");
    private String script = "";

    @BeforeEach
    void keepTheReadyScript() {
        JsonNode ready = coordinator.get(SCRIPTS + "/templates/PHONE").json();
        script = coordinator.post(SCRIPTS, ready.toString()).json().get("id").asText();
    }

    @Test
    void everyKindOfCriterionIsAnsweredWithKeys() {
        try (Person person = Person.signedIn("coordinator@lubelskie.example", "scripts")) {
            Page page = open(person);
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

            page.locator(".gm-time-entry input[slot=input]").first().fill("200000");
            page.keyboard().press("Enter");
            assertThat(page.locator(".gm-time-entry vaadin-integer-field[invalid]"))
                    .hasCount(1);
            assertThat(page.locator(".gm-time-entry[aria-current=true]")).hasCount(1);
        }
    }

    @Test
    void copyIsAScriptOfItsOwn() {
        JsonNode before = coordinator.get(SCRIPTS + "/" + script).json();
        int scripts = coordinator.get(SCRIPTS).json().get("items").size();

        try (Person person = Person.signedIn("coordinator@lubelskie.example", "scripts")) {
            Page page = open(person);
            page.getByText("Utwórz z niej nowy").first().click();
            assertThat(page.locator("h1")).hasText("Nowy skrypt");
            assertThat(page.getByText("Kto i kiedy zapisał")).hasCount(0);
            page.locator("vaadin-text-area textarea").first().fill("Moja kopia");
            page.getByLabel("Jesteś tutaj").getByText("Biblioteka skryptów").click();
            assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("Odrzucić wprowadzone dane?");
            press(page, "Anuluj");
            press(page, "Zapisz");
            assertThat(page.locator("h1")).hasText("Moja kopia");
            assertThat(page).hasURL(Pattern.compile(".*/scripts/[0-9a-f-]{36}"));
        }

        Assertions.assertThat(coordinator.get(SCRIPTS + "/" + script).json()).isEqualTo(before);
        Assertions.assertThat(coordinator.get(SCRIPTS).json().get("items")).hasSize(scripts + 1);
    }

    @Test
    void whatSomebodyElseSavedIsReplacedOnlyOnPurpose() {
        try (Person person = Person.signedIn("coordinator@lubelskie.example", "scripts")) {
            Page page = open(person);
            JsonNode content = coordinator.get(SCRIPTS + "/templates/PHONE").json();
            coordinator.patch(
                    SCRIPTS + "/" + script,
                    "{\"content\": " + content.toString().replace("\"most\":5", "\"most\":3") + ", \"version\": 0}");
            page.locator("vaadin-text-area textarea").first().fill("Moja wersja");
            press(page, "Zapisz");
            assertThat(page.getByRole(AriaRole.ALERTDIALOG)).containsText("Ktoś inny zapisał ten skrypt");
            press(page, "Te z tego ekranu");
            assertThat(page.locator("h1")).hasText("Moja wersja");
        }

        Assertions.assertThat(coordinator
                        .get(SCRIPTS + "/" + script + "/versions")
                        .json()
                        .get("items"))
                .hasSize(3);
    }

    private Page open(Person person) {
        person.open(Program.running()
                .address()
                .resolve("/app/lubelskie/scripts/" + script)
                .toString());
        Chromium.settle(person.page());
        return person.page();
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }
}
