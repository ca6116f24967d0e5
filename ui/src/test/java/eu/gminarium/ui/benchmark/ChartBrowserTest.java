package eu.gminarium.ui.benchmark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import eu.gminarium.ui.testing.Accessibility;
import eu.gminarium.ui.testing.Chromium;
import eu.gminarium.ui.testing.Chromium.Look;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Charts with everything around them, and the leader's way to a brief on paper. */
class ChartBrowserTest {

    private static final String INDICATOR = "/app/tarnogorski/indicators/decision-time";

    /** From home to the office's figures, to the record behind one of them, and to the brief on paper: three clicks. */
    @Test
    void leaderComesFromHomeToTheRecordBehindANumberAndToTheBrief() throws IOException {
        try (BrowserContext window = Chromium.window(Look.WIDE)) {
            Page page = Chromium.signIn(window, "leader@lubelskie.example");
            Chromium.settle(page);

            page.locator(".gm-news li a").first().click();
            page.waitForURL("**/offices/*/results?indicator=*");
            Chromium.settle(page);
            String indicator = page.url().replaceAll(".*indicator=", "");
            page.locator("#indicator-" + indicator + " .gm-trend-links a[href*='/measurements/']")
                    .first()
                    .click();
            page.waitForURL("**/measurements/*");
            Chromium.settle(page);
            assertThat(page.locator("main").innerText()).contains("Łęczna").contains("Koordynator");
            Download saved = page.waitForDownload(
                    () -> page.locator(".gm-brief-button vaadin-button").first().click());

            assertThat(saved.suggestedFilename())
                    .startsWith("Raport dla kierownictwa")
                    .endsWith(".pdf");
            assertThat(Files.readString(saved.path(), StandardCharsets.ISO_8859_1))
                    .startsWith("%PDF");
        }
    }

    @Test
    void tableIsReachedByKeyboardAndSaysWhatTheDrawingSays() {
        try (BrowserContext window = Chromium.window(Look.WIDE)) {
            Page page = opened(window);
            Locator frame = page.locator(".gm-chart").first();
            assertThat(frame.locator(".gm-chart-drawing svg")).isVisible();

            frame.getByRole(AriaRole.TAB).first().focus();
            page.keyboard().press("ArrowRight");

            assertThat(frame.locator("table")).isVisible();
            assertThat(frame.locator("table")).containsText("Tworóg");
            assertThat(frame.locator("table")).containsText("19,3");
        }
    }

    @Test
    void pictureAndDataAreSaved() throws IOException {
        try (BrowserContext window = Chromium.window(Look.WIDE)) {
            Page page = opened(window);
            Locator links = page.locator(".gm-chart").first().locator("a.gm-download");

            Download picture = page.waitForDownload(() -> links.first().click());
            Download data = page.waitForDownload(() -> links.last().click());

            assertThat(Files.readString(picture.path())).startsWith("<svg").contains("Mediana urzędów");
            assertThat(Files.readString(data.path())).contains("Urząd;Wartość").contains("Tworóg;19.3");

            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
            Download dark = page.waitForDownload(
                    () -> links.locator("visible=true").first().click());
            assertThat(Files.readString(picture.path())).contains("height=\"100%\" fill=\"#ffffff\"");
            assertThat(Files.readString(dark.path())).contains("height=\"100%\" fill=\"#1b2625\"");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"light", "dark"})
    void axeFindsNothingInChartAndTable(String colours) {
        Look look = new Look(1440, 900, colours.equals("dark"), "pl", true);
        try (BrowserContext window = Chromium.window(look)) {
            Page page = opened(window);
            assertThat(page.locator(".gm-chart-drawing svg").first()).isVisible();
            List<Accessibility.Violation> drawn = Accessibility.violations(page, "main");
            page.getByRole(AriaRole.TAB).nth(1).click();
            Chromium.settle(page);

            assertThat(drawn).isEmpty();
            assertThat(Accessibility.violations(page, "main")).isEmpty();
        }
    }

    private static Page opened(BrowserContext window) {
        Page page = Chromium.signIn(window, "leader@tarnogorski.example");
        Chromium.settle(page);
        Chromium.load(page, INDICATOR);
        return page;
    }
}
