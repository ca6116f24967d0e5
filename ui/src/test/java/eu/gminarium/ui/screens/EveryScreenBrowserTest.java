package eu.gminarium.ui.screens;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import eu.gminarium.ui.testing.Accessibility;
import eu.gminarium.ui.testing.Accessibility.Violation;
import eu.gminarium.ui.testing.Chromium;
import eu.gminarium.ui.testing.Chromium.Look;
import eu.gminarium.ui.testing.Program;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Opens every screen with the demo's data: none fails, none is cut off, none keeps somebody out. */
class EveryScreenBrowserTest {

    private static final Path PICTURES = Path.of("target/screenshots/screens");

    private final Program program = Program.running();
    private final List<String> complaints = new ArrayList<>();

    /** One screen in the one look, the next in the other. */
    @Test
    void worksOnAWideLightScreenInPolishOrADarkPhoneInCzech() {
        List<String> screens = screens();
        look(Look.WIDE, "wide", everyOther(screens, 0));
        look(Look.PHONE.inDark().in("cs"), "phone", everyOther(screens, 1));
        assertThat(complaints).as(Screens.lines(complaints)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"pl, false, false", "cs, true, true", "en, true, false", "en, false, true"})
    @Tag("long")
    void works(String language, boolean dark, boolean phone) {
        Look light = phone ? Look.PHONE : Look.WIDE;
        Look look = (dark ? light.inDark() : light).in(language);
        look(look, language + (dark ? "-dark" : "-light") + (phone ? "-phone" : "-wide"), screens());
        assertThat(complaints).as(Screens.lines(complaints)).isEmpty();
    }

    private List<String> screens() {
        return new Screens(program, "tarnogorski").all();
    }

    private static List<String> everyOther(List<String> all, int first) {
        return IntStream.range(0, all.size())
                .filter(at -> at % 2 == first)
                .mapToObj(all::get)
                .toList();
    }

    private void look(Look look, String name, List<String> screens) {
        screens.stream()
                .collect(Collectors.groupingBy(EveryScreenBrowserTest::whose))
                .forEach((person, theirs) -> look(look, name, person, theirs));
    }

    /** The coordinator sees everything but what is for applicants, for those who decide and for the operator. */
    private static String whose(String screen) {
        if (screen.startsWith("operator/")) {
            return "operator@gminarium.example";
        }
        return switch (screen) {
            case "tarnogorski/catalogue", "tarnogorski/my-trainings", "tarnogorski/my-cards" ->
                "staff@tarnogorski.example";
            case "tarnogorski/inbox", "tarnogorski/talks" -> "head@tarnogorski.example";
            case "tarnogorski/external-trainings" -> "office@tarnogorski.example";
            default -> "coordinator@tarnogorski.example";
        };
    }

    private void look(Look look, String name, String person, List<String> screens) {
        try (BrowserContext window = Chromium.window(look)) {
            Page page = Chromium.signIn(window, person);
            listen(page);
            Chromium.settle(page);
            screens.forEach(screen -> {
                open(page, screen);
                examine(page, screen);
                page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(file(screen, name))));
            });
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"office", "approver", "staff", "auditor"})
    void opensEveryEntryOfTheNavigation(String role) {
        try (BrowserContext window = Chromium.window(Look.WIDE.in("en"))) {
            Page page = Chromium.signIn(window, role + "@lubelskie.example");
            listen(page);
            Chromium.settle(page);
            Locator entries = page.locator("vaadin-side-nav-item");
            assertThat(entries.count()).isPositive();
            for (Object path : (List<?>) entries.evaluateAll("items => items.map(item => item.path)")) {
                open(page, path.toString().replaceFirst("^/?(app/)?", ""));
            }
        }
        assertThat(complaints).as(Screens.lines(complaints)).isEmpty();
    }

    private void listen(Page page) {
        page.onPageError(error -> complaints.add(page.url() + " script: " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(page.url() + " console: " + message.text());
            }
        });
    }

    private void open(Page page, String screen) {
        Chromium.follow(page, "/app/" + screen);
        Locator refusal = page.locator(".gm-refusal");
        if (refusal.count() > 0) {
            complaints.add(screen + " refused: " + refusal.first().innerText());
        }
    }

    private void examine(Page page, String screen) {
        Locator incidents = page.locator("vaadin-notification-card[role=alert]");
        incidents.allInnerTexts().forEach(text -> complaints.add(screen + " says: " + text));
        Accessibility.violations(page, "main").stream()
                .filter(violation -> !isGridCell(violation))
                .forEach(violation -> complaints.add(screen + " " + violation));
        if (Boolean.FALSE.equals(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))) {
            complaints.add(screen + " is wider than the window");
        }
    }

    /** A grid's cell takes the keyboard's focus and no pointer: the link in it has its own size. */
    private static boolean isGridCell(Violation node) {
        return node.html().startsWith("<td id=\"vaadin-grid-cell-");
    }

    private static String file(String screen, String look) {
        return screen.replaceAll("[0-9a-f]{8}-[0-9a-f-]{27}", "one").replace('/', '-') + "-" + look + ".png";
    }
}
