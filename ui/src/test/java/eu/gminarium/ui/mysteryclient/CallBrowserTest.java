package eu.gminarium.ui.mysteryclient;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.gminarium.ui.testing.Accessibility;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Chromium;
import eu.gminarium.ui.testing.Chromium.Look;
import eu.gminarium.ui.testing.Program;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.StreamSupport;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An auditor makes one call on a phone that is 360 pixels wide, from the queue to the end. */
class CallBrowserTest {

    private static final String API = "/api/v1/partnerships/lubelskie/";

    private final Program program = Program.running();
    private final Api coordinator = program.api("coordinator", "lubelskie");
    private String call = "";

    @BeforeEach
    void planOneCall() {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Warsaw"));
        JsonNode audit = post(
                "audits",
                Map.of(
                        "title", Map.of("pl", "Próba"),
                        "channel", "PHONE",
                        "startsOn", today.minusDays(1).toString(),
                        "endsOn", today.plusDays(20).toString(),
                        "callsPerOffice", 1,
                        "minimumCalls", 1,
                        "scenarios", List.of(Map.of("code", "tree", "title", pl("Drzewo"), "task", pl("Zapytaj"))),
                        "criteria",
                                List.of(
                                        criterion("greeting", "Powitanie", "YES_NO"),
                                        criterion("clarity", "Jasność", "SCALE"),
                                        criterion("closing", "Pożegnanie", "YES_NO"))));
        String id = audit.get("id").asText();
        call = post(
                        "calls",
                        Map.of(
                                "auditId", id,
                                "officeId", get("offices").at("/items/0/id").asText(),
                                "scenarioId",
                                        get("audits/" + id + "/scenarios")
                                                .at("/items/0/id")
                                                .asText(),
                                "auditorId", auditor()))
                .get("id")
                .asText();
        coordinator.patch(
                API + "audits/" + id,
                Map.of("status", "RUNNING", "version", get("audits/" + id).get("version")));
        program.api("auditor", "lubelskie").post(API + "my-conflicts", Map.of("conflicts", List.of()));
    }

    @Test
    void callIsMadeWithADraftThatSurvivesAReload() {
        try (BrowserContext window = Chromium.window(Look.PHONE)) {
            Page phone = Chromium.signIn(window, "auditor@lubelskie.example");
            phone.navigate(program.address().resolve("/app/lubelskie/calls").toString());
            examine(phone);
            phone.locator("a[href$='calls/" + call + "']").first().click();
            assertThat(phone.locator(".gm-task")).containsText("Zapytaj");
            press(phone, "Rozpoznano audytora");
            answerDialog(phone, "Anuluj");
            press(phone, "Wyklucz");
            assertThat(phone.locator("vaadin-select[invalid]")).isVisible();
            press(phone, "Zacznij rozmowę");
            assertThat(phone.locator(".gm-call-bar vaadin-button[theme~=primary]"))
                    .hasText("Zakończ i oceń");
            assertThat(phone.locator(".gm-call-bar")).hasCSS("position", "sticky");
            answer(phone, "1. Powitanie", "Tak (1)");
            answer(phone, "2. Jasność", "4");
            phone.getByLabel("Uwagi").fill("Szybko odebrano");
            assertThat(phone.locator(".gm-saved")).hasText(Pattern.compile("Zapisano o .*"));
            phone.waitForCondition(
                    () -> get("calls/" + call + "/draft").at("/notes").asText().equals("Szybko odebrano"));
            assertThat(phone.getByText("Zakończ rozmowę")).isVisible();

            phone.reload();
            assertThat(option(phone, "1. Powitanie", "Tak (1)")).isChecked();
            assertThat(option(phone, "2. Jasność", "4")).isChecked();
            assertThat(phone.getByLabel("Uwagi")).hasValue("Szybko odebrano");
            examine(phone);

            press(phone, "Zakończ i oceń");
            Locator missing = phone.getByRole(AriaRole.ALERT).getByRole(AriaRole.BUTTON);
            assertThat(missing).hasText("3. Pożegnanie");
            missing.click();
            answer(phone, "3. Pożegnanie", "Nie dotyczy (N)");
            press(phone, "Zakończ i oceń");
            assertThat(phone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Moje rozmowy")))
                    .isVisible();
        }
        JsonNode made = get("calls/" + call);
        Assertions.assertThat(made.get("status").asText()).isEqualTo("SCORED");
        Assertions.assertThat(made.get("notes").asText()).isEqualTo("Szybko odebrano");
        Assertions.assertThat(made.get("index").asDouble()).isEqualTo(87.5);
        coordinatorAcceptsIt(made.get("auditId").asText());
    }

    /** All at once: the page stays where it is, and must say so. */
    private void coordinatorAcceptsIt(String audit) {
        coordinator.patch(
                API + "audits/" + audit,
                Map.of("status", "REVIEW", "version", get("audits/" + audit).get("version")));
        try (BrowserContext window = Chromium.window(Look.WIDE)) {
            Page page = Chromium.signIn(window, "coordinator@lubelskie.example");
            Chromium.settle(page);
            Chromium.load(page, "/app/lubelskie/audits/" + audit + "/review");
            press(page, "Przyjmij wszystkie (1)");
            answerDialog(page, "Przyjmij");
            assertThat(page.getByText("Żadna rozmowa nie czeka na sprawdzenie."))
                    .isVisible();
        }
    }

    private static void answer(Page page, String criterion, String answer) {
        option(page, criterion, answer).check();
    }

    private static Locator option(Page page, String criterion, String answer) {
        return page.getByRole(AriaRole.RADIOGROUP, new Page.GetByRoleOptions().setName(criterion))
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true));
    }

    private static void answerDialog(Page page, String button) {
        Locator dialog = page.getByRole(AriaRole.ALERTDIALOG);
        dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
        assertThat(dialog).hasCount(0);
    }

    private static void press(Page page, String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    private static void examine(Page page) {
        Chromium.settle(page);
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        Assertions.assertThat(Accessibility.violations(page, "html")).isEmpty();
    }

    private String auditor() {
        return StreamSupport.stream(get("auditors").get("items").spliterator(), false)
                .filter(each -> each.get("signsIn").asBoolean())
                .findFirst()
                .orElseThrow()
                .get("id")
                .asText();
    }

    private static Map<String, String> pl(String text) {
        return Map.of("pl", text);
    }

    private static Map<String, Object> criterion(String code, String name, String kind) {
        return Map.of("code", code, "name", pl(name), "text", pl(name + "?"), "kind", kind);
    }

    private JsonNode post(String path, Object body) {
        Api.Answer answer = coordinator.post(API + path, body);
        Assertions.assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private JsonNode get(String path) {
        return coordinator.get(API + path).json();
    }
}
