package eu.gminarium.ui.mysteryclient;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import eu.gminarium.ui.testing.Chromium;
import eu.gminarium.ui.testing.Chromium.Look;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What each role finds in the navigation and on the screens while offices look at their results. */
class StageScreensBrowserTest {

    private static final List<String> SCREENS = List.of("audits", "calls", "rankings", "office-results", "appeals");
    private static final String RUNNING = "Telephone service, current round";

    /** For each screen: whether the navigation leads there, and whether the audit in the preview is on it. */
    @ParameterizedTest
    @CsvSource({
        "coordinator, +shown +none  +none  +shown +none",
        "office,      -none  -none  +none  +shown +none",
        "leader,      +none  -none  +none  -none  -none",
        "auditor,     +shown +none  -none  -none  -none",
    })
    void everybodyFindsExactlyTheirPart(String role, String expected) {
        try (BrowserContext window = Chromium.window(Look.WIDE.in("en"))) {
            Page page = Chromium.signIn(window, role + "@tarnogorski.example");
            Chromium.settle(page);
            page.evaluate("document.cookie = 'language=en; path=/'");
            String[] cells = expected.split(" +");
            for (int at = 0; at < SCREENS.size(); at++) {
                assertThat(seen(page, SCREENS.get(at)))
                        .as("%s %s", role, SCREENS.get(at))
                        .isEqualTo(cells[at]);
            }
        }
    }

    @Test
    void nameOfAnOfficeIsTypedWithoutHurry() {
        try (BrowserContext window = Chromium.window(Look.WIDE)) {
            Page page = Chromium.signIn(window, "leader@tarnogorski.example");
            Chromium.settle(page);
            Chromium.load(page, "/app/tarnogorski/rankings");
            var name = page.getByLabel("Urząd", new Page.GetByLabelOptions().setExact(true));
            name.click();
            page.keyboard().type("g");
            PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile(".*name=g"));
            Chromium.settle(page);
            page.keyboard().type("m");
            PlaywrightAssertions.assertThat(page).hasURL(Pattern.compile(".*name=gm"));
            PlaywrightAssertions.assertThat(name).isFocused();
        }
    }

    private static String seen(Page page, String screen) {
        boolean linked = page.locator("vaadin-side-nav-item[path$='tarnogorski/" + screen + "']")
                        .count()
                > 0;
        String path = "/app/tarnogorski/" + screen;
        if (linked) {
            Chromium.follow(page, path);
        } else {
            // Who has no link types the address.
            Chromium.load(page, path);
        }
        boolean refused = page.locator(".gm-refusal").count() > 0;
        assertThat(refused).as(screen).isNotEqualTo(linked);
        String text = page.locator("main").innerText();
        return (linked ? "+" : "-") + (text.contains(RUNNING) || text.contains("bieżąca runda") ? "shown" : "none");
    }
}
