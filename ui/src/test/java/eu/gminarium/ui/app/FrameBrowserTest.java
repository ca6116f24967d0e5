package eu.gminarium.ui.app;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import eu.gminarium.ui.testing.Accessibility;
import eu.gminarium.ui.testing.Chromium;
import eu.gminarium.ui.testing.Chromium.Look;
import eu.gminarium.ui.testing.OwnServer;
import io.micronaut.runtime.server.EmbeddedServer;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FrameBrowserTest {

    private static EmbeddedServer server;

    private final List<String> complaints = new ArrayList<>();

    @BeforeAll
    static void start(@TempDir Path home) {
        server = OwnServer.start(home, Map.of(PermissiveSession.SWITCH, "true"));
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void explainsARefusalInThePersonsLanguage() {
        try (BrowserContext window = window(Look.WIDE)) {
            Page page = open(window);
            page.getByText("Refused").click();

            assertThat(page.locator("vaadin-notification-card")).containsText("Ktoś inny zmienił to");
            page.getByText("Too long").click();
            assertThat(page.locator("vaadin-notification-card").last()).containsText("od 0 do 3 znaków");
            assertThat(complaints).isEmpty();
        }
    }

    @Test
    void showsANumberInsteadOfAnExceptionsText() {
        try (BrowserContext window = window(Look.WIDE)) {
            Page page = open(window);
            page.getByText("Fails").click();

            assertThat(page.locator("vaadin-notification-card")).containsText("podaj koordynatorowi numer");
            assertThat(page.content()).doesNotContain("secret");
        }
    }

    @Test
    void remembersTheLanguage() {
        try (BrowserContext window = window(Look.WIDE)) {
            Page page = open(window);
            page.locator("vaadin-menu-bar-button").first().click();
            page.getByText("Čeština").click();

            assertThat(page.locator(".gm-demo summary")).containsText("Ukázková data");
            assertThat(window.cookies())
                    .anyMatch(cookie -> cookie.name.equals("language") && cookie.value.equals("cs"));
        }
    }

    @Test
    void fitsAPhone() {
        try (BrowserContext window = window(Look.PHONE.inDark())) {
            Page page = open(window);

            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .isEqualTo(true);
            assertThat(complaints).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void isAccessible(boolean dark) {
        try (BrowserContext window = window(dark ? Look.WIDE.inDark() : Look.WIDE)) {
            assertThat(Accessibility.violations(open(window), "html")).isEmpty();
        }
    }

    /** As wide as the look says, and tall enough for the whole showcase. */
    private static BrowserContext window(Look look) {
        Look tall = new Look(look.width(), 2400, look.dark(), look.language(), look.javaScript());
        BrowserContext window = Chromium.window(tall, server.getURI());
        window.addCookies(List.of(new Cookie(BrowserSession.COOKIE, "token")
                .setUrl(server.getURL().toString())));
        return window;
    }

    /** Opens the showcase and waits for its last part, the chart. */
    private Page open(BrowserContext window) {
        Page page = window.newPage();
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
