package eu.gminarium.ui.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import eu.gminarium.ui.testing.Accessibility;
import eu.gminarium.ui.testing.OwnServer;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@EnabledIfEnvironmentVariable(
        named = "GMINARIUM_CHROMIUM",
        matches = ".+",
        disabledReason = "needs the path of a Chromium in GMINARIUM_CHROMIUM, which ./test finds")
class FrameBrowserTest {

    private static EmbeddedServer server;
    private static Playwright playwright;
    private static Browser browser;

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void start(@TempDir Path home) {
        server = OwnServer.start(home, Map.of(PermissiveSession.SWITCH, "true"));
        playwright = Playwright.create();
        browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(Path.of(System.getenv("GMINARIUM_CHROMIUM")))
                        .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-background-networking")));
    }

    @AfterAll
    static void stop() {
        playwright.close();
        server.stop();
    }

    @Test
    void explainsARefusalInThePersonsLanguage() {
        try (var context = context(ColorScheme.LIGHT, 1440)) {
            Page page = open(context);
            page.getByText("Refused").click();

            assertThat(page.locator("vaadin-notification-card")).containsText("Ktoś inny zmienił to");
            page.getByText("Too long").click();
            assertThat(page.locator("vaadin-notification-card").last()).containsText("od 0 do 3 znaków");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void showsANumberInsteadOfAnExceptionsText() {
        try (var context = context(ColorScheme.LIGHT, 1440)) {
            Page page = open(context);
            page.getByText("Fails").click();

            assertThat(page.locator("vaadin-notification-card")).containsText("podaj koordynatorowi numer");
            assertThat(page.content()).doesNotContain("secret");
        }
    }

    @Test
    void remembersTheLanguage() {
        try (var context = context(ColorScheme.LIGHT, 1440)) {
            Page page = open(context);
            page.locator("vaadin-menu-bar-button").first().click();
            page.getByText("Čeština").click();

            assertThat(page.locator(".gm-demo summary")).containsText("Ukázková data");
            assertThat(context.cookies())
                    .anyMatch(cookie -> cookie.name.equals("language") && cookie.value.equals("cs"));
        }
    }

    @Test
    void fitsAPhone() {
        try (var context = context(ColorScheme.DARK, 360)) {
            Page page = open(context);

            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void isAccessible(ColorScheme colours) {
        try (var context = context(colours, 1440)) {
            assertThat(Accessibility.violations(open(context), "html")).isEmpty();
        }
    }

    private static BrowserContext context(ColorScheme colours, int width) {
        var context = browser.newContext(new Browser.NewContextOptions()
                .setLocale("pl-PL")
                .setColorScheme(colours)
                .setViewportSize(width, 2400));
        context.addCookies(List.of(new Cookie(BrowserSession.COOKIE, "token")
                .setUrl(server.getURL().toString())));
        return context;
    }

    /** Opens the showcase and waits for its last part, the chart. */
    private Page open(BrowserContext context) {
        Page page = context.newPage();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                complaints.add(message.text());
            }
        });
        page.onPageError(complaints::add);
        page.navigate(server.getURL() + "/app/tarnogorski/showcase");
        page.waitForSelector(".gm-chart-drawing svg");
        return page;
    }
}
