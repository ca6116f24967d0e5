package eu.gminarium.ui.survey;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route.FulfillOptions;
import eu.gminarium.shared.Ids;
import eu.gminarium.ui.testing.Accessibility;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Chromium;
import eu.gminarium.ui.testing.Chromium.Look;
import eu.gminarium.ui.testing.OpenSurvey;
import eu.gminarium.ui.testing.Program;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Every page that a citizen can meet: axe finds nothing, and nothing is cut off or must be scrolled sideways, neither on a phone of
 * 320 pixels, which is what 400 % zoom makes of a window of 1280, nor with letters twice as large.
 */
class SurveyPagesBrowserTest {

    private static final String PARTNERSHIP = "tarnogorski";
    private static final int WIDE = 1280;
    private static final int NARROW = 320;
    private static final int HEIGHT = 900;

    private static final String CUT_OFF = """
            () => {
                const room = document.documentElement.clientWidth;
                const found = document.documentElement.scrollWidth > room ? ['scrolls sideways'] : [];
                for (const each of document.querySelectorAll('body *')) {
                    const box = each.getBoundingClientRect();
                    const style = getComputedStyle(each);
                    const clips = style.overflow !== 'visible' && each.tagName !== 'TEXTAREA';
                    if (box.width > 0 && !each.closest('.skip, .hidden, svg, input')) {
                        if (box.right > room + 1 || box.left < -1) {
                            found.push('outside: ' + each.outerHTML.slice(0, 80));
                        }
                        if (clips && (each.scrollWidth > each.clientWidth + 1 || each.scrollHeight > each.clientHeight + 1)) {
                            found.push('cut off: ' + each.outerHTML.slice(0, 80));
                        }
                    }
                }
                return found;
            }""";

    private final Program program = Program.running();
    private final Api coordinator = program.api("coordinator", PARTNERSHIP);
    private final List<String> complaints = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(strings = {"pl", "cs", "en"})
    void pagesOnTheWayThroughAnOpenSurvey(String language) {
        try (BrowserContext window = window(language)) {
            Page page = window.newPage();
            String survey = "/s/" + code("OPEN") + "/" + language;
            open(page, survey, 200);
            examine(page, "start");
            page.locator("main a.button").click();
            examine(page, "questions");
            Locator onward = page.locator("main form button").first();
            onward.click();
            assertThat(page.locator("[role=alert] a").count()).isPositive();
            examine(page, "questions with errors");
            page.locator("fieldset").all().forEach(SurveyPagesBrowserTest::answer);
            onward.click();
            examine(page, "choices");
            page.locator("input[value=no]").check();
            onward.click();
            examine(page, "question for some");
            onward.click();
            examine(page, "comment");
            page.locator("textarea").first().fill("długi komentarz ".repeat(200));
            onward.click();
            assertThat(page.locator("[role=alert] a").count()).isPositive();
            examine(page, "comment with an error");
            open(page, survey + "/thanks", 200);
            examine(page, "thanks");
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "cs", "en"})
    void pagesThatTakeNoAnswers(String language) throws Exception {
        planWave();
        try (BrowserContext window = window(language)) {
            Page page = window.newPage();
            open(page, "/s/" + code("PLANNED") + "/" + language, 200);
            examine(page, "not yet open");
            open(page, "/s/" + code("CLOSED") + "/" + language, 200);
            examine(page, "over");
            open(page, "/s/" + Ids.publicCode() + "/" + language, 404);
            examine(page, "unknown code");
            openRefused(page, "/s/" + code("CLOSED") + "/" + language);
            examine(page, "too many tries");
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "cs", "en"})
    void publishedResults(String language) {
        try (BrowserContext window = window(language)) {
            Page page = window.newPage();
            open(page, "/o/" + PARTNERSHIP + "/" + language, 200);
            examine(page, "results");
            open(page, "/o/" + PARTNERSHIP + "/" + language + "/indicators", 200);
            examine(page, "indicators");
            open(page, "/o/" + PARTNERSHIP + "/" + language + "/indicators/satisfaction-index", 200);
            examine(page, "indicator");
            open(page, "/o/lubelskie/" + language, 200);
            examine(page, "indicators alone");
            open(page, "/o/nobody/" + language, 404);
            examine(page, "no results");
        }
        assertThat(complaints).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"pl", "cs", "en"})
    void pagesOfATabletAndOfAWithdrawnLink(String language) {
        try (BrowserContext window = window(language)) {
            Page page = window.newPage();
            String tablet = "/s/" + code("OPEN") + "/tablet/" + language;
            open(page, tablet, 200);
            examine(page, "tablet");
            page.locator("main a.button").click();
            examine(page, "questions on a tablet");
            open(page, tablet + "/thanks", 200);
            examine(page, "thanks on a tablet");
            open(page, withdrawnLink() + "/" + language, 200);
            examine(page, "withdrawn");
        }
        assertThat(complaints).isEmpty();
    }

    /** The twin of the tests above: what they look for would be found. */
    @Test
    void pageThatKeepsSomebodyOutOrIsTooWideWouldBeNoticed() {
        try (BrowserContext window = window("en")) {
            Page page = window.newPage();
            open(page, "/s/" + code("OPEN") + "/en", 200);
            page.evaluate("""
                    () => {
                        const main = document.querySelector('main');
                        main.append(document.createElement('input'));
                        const line = main.appendChild(document.createElement('p'));
                        line.textContent = 'unbreakable'.repeat(20);
                    }""");
            examine(page, "spoilt");
        }
        assertThat(complaints)
                .anyMatch(complaint -> complaint.contains("label"))
                .anyMatch(complaint -> complaint.contains("320 px: scrolls sideways"));
    }

    private static BrowserContext window(String language) {
        Look look = new Look(WIDE, HEIGHT, language.equals("cs"), language, true);
        return Chromium.window(look);
    }

    private void open(Page page, String path, int status) {
        Response answer = page.navigate(program.address().resolve(path).toString());
        assertThat(answer.status()).isEqualTo(status);
    }

    /** Shows the browser what a program is told that has sent too much. */
    private void openRefused(Page page, String path) throws Exception {
        try (Spammer spammer = new Spammer(program.address())) {
            HttpResponse<String> refused = spammer.sendUntilRefused(path);
            FulfillOptions same = new FulfillOptions()
                    .setStatus(refused.statusCode())
                    .setContentType("text/html;charset=utf-8")
                    .setBody(refused.body());
            page.route("**" + path, route -> route.fulfill(same));
            open(page, path, Spammer.TOO_MANY);
        }
    }

    private static void answer(Locator question) {
        question.locator("input[type=radio]").first().check(new Locator.CheckOptions().setForce(true));
    }

    private void examine(Page page, String what) {
        Accessibility.violations(page, "html").forEach(violation -> complaints.add(what + ": " + violation));
        complain(page, what + " at 1280 px");
        page.evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
        complain(page, what + " with letters twice as large");
        page.evaluate("() => { document.documentElement.style.fontSize = ''; }");
        page.setViewportSize(NARROW, HEIGHT);
        complain(page, what + " at 320 px");
        page.setViewportSize(WIDE, HEIGHT);
    }

    private void complain(Page page, String what) {
        List<?> found = (List<?>) Objects.requireNonNull(page.evaluate(CUT_OFF));
        found.forEach(each -> complaints.add(what + ": " + each));
    }

    private String code(String status) {
        return OpenSurvey.codes(coordinator, PARTNERSHIP, status).getFirst();
    }

    private String withdrawnLink() {
        String links = "/api/v1/partnerships/" + PARTNERSHIP + "/waves";
        JsonNode open = coordinator
                .get(links)
                .json()
                .get("items")
                .valueStream()
                .filter(wave -> wave.get("status").asText().equals("OPEN"))
                .findFirst()
                .orElseThrow();
        links += "/" + open.get("id").asText() + "/links";
        JsonNode link = coordinator
                .post(links, Map.of("officeId", open.at("/codes/0/officeId").asText(), "name", Ids.publicCode()))
                .json();
        coordinator.patch(links + "/" + link.get("id").asText(), Map.of("withdrawn", true));
        return link.get("publicUrl").asText();
    }

    private void planWave() {
        String waves = "/api/v1/partnerships/" + PARTNERSHIP + "/waves";
        if (OpenSurvey.codes(coordinator, PARTNERSHIP, "PLANNED").isEmpty()) {
            JsonNode known = coordinator.get(waves).json().at("/items/0");
            LocalDate start = LocalDate.now(ZoneId.of("Europe/Warsaw")).plusDays(60);
            Map<String, Object> planned = Map.of(
                    "cycleId", known.get("cycleId").asText(),
                    "title", Map.of("pl", "Następna", "cs", "Příští", "en", "Next"),
                    "startsOn", start.toString(),
                    "endsOn", start.plusDays(30).toString());
            assertThat(coordinator.post(waves, planned).status()).isEqualTo(201);
        }
    }
}
