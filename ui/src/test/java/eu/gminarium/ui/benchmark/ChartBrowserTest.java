package eu.gminarium.ui.benchmark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import eu.gminarium.security.Role;
import eu.gminarium.ui.testing.Accessibility;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Chromium;
import eu.gminarium.ui.testing.Chromium.Look;
import eu.gminarium.ui.testing.Program;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
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

    @Test
    void changedDefinitionBreaksTheLineAndLeadsToTheVersions() {
        var own = new OwnPartnership();
        String leader = redefined(own);
        try (BrowserContext window = Chromium.window(Look.WIDE)) {
            Page page = Chromium.signIn(window, leader);
            Chromium.settle(page);
            Chromium.load(
                    page, "/app/" + own.slug() + "/offices/" + own.kalety().value() + "/results");
            Locator trend = page.locator("#indicator-queue");
            assertThat(trend.locator(".gm-chart-drawing svg")).containsText("Zmiana definicji: 01.07.2011");
            assertThat(trend.locator(".gm-chart-sentence")).containsText("Definicja zmieniła się 01.07.2011");
            assertThat(Accessibility.violations(page, "main")).isEmpty();
            trend.getByRole(AriaRole.TAB).last().click();
            assertThat(trend.locator("table")).containsText("do 30.06.2011");
            assertThat(trend.locator("table")).containsText("od 01.07.2011");

            trend.getByText("zobacz wersje").click();

            page.waitForURL("**/indicators/queue?versions");
            assertThat(page.locator("details[open] table")).containsText("01.07.2011");
        }
    }

    /** A queue of 30 and 25 minutes, then counted anew; answers who may look at it. */
    private static String redefined(OwnPartnership own) {
        Api coordinator = own.api(Role.COORDINATOR, null);
        JsonNode card = coordinator
                .post(own.path("indicators"), Map.of("code", "queue", "definition", queue("2000-01-01")))
                .json();
        enter(coordinator, own, 2009, 30);
        enter(coordinator, own, 2010, 25);
        coordinator.patch(
                own.path("indicators/" + card.get("id").asText()),
                Map.of(
                        "version",
                        card.get("version").asLong(),
                        "definition",
                        queue("2011-07-01"),
                        "redefined",
                        true,
                        "archived",
                        false));
        enter(coordinator, own, 2012, 12);
        return own.username(Role.LEADER, null);
    }

    private static Map<String, Object> queue(String validFrom) {
        return Map.ofEntries(
                Map.entry("area", "service"),
                Map.entry("name", Map.of("pl", "Czas w kolejce")),
                Map.entry("definition", Map.of("pl", "Minuty od biletu do okienka")),
                Map.entry("unit", "OTHER"),
                Map.entry("unitName", Map.of("pl", "min")),
                Map.entry("decimals", 0),
                Map.entry("direction", "DOWN"),
                Map.entry("aggregation", "UNWEIGHTED"),
                Map.entry("changeThreshold", 2),
                Map.entry("validFrom", validFrom));
    }

    private static void enter(Api coordinator, OwnPartnership own, int year, int minutes) {
        Api.Answer answer = coordinator.post(
                own.path("measurements"),
                Map.of(
                        "officeId",
                        own.kalety().value(),
                        "indicator",
                        "queue",
                        "periodStart",
                        year + "-01-01",
                        "periodEnd",
                        year + "-12-31",
                        "value",
                        minutes));
        assertThat(answer.status()).as(answer.body()).isEqualTo(201);
    }

    @Test
    void readerChoosesTheIndicatorAtTheEndOfTheChain() {
        try (BrowserContext window = Chromium.window(Look.WIDE)) {
            Page page = Chromium.signIn(window, "leader@tarnogorski.example");
            Chromium.settle(page);
            Chromium.load(page, "/app/tarnogorski/offices/" + tworog() + "/results?chain=complaints");
            Locator chain = page.locator("#chain");

            assertThat(chain.locator(".gm-chart-drawing").first()).isVisible();
            chain.getByRole(AriaRole.TAB).nth(1).click();
            assertThat(chain.locator("table").first()).containsText("Spotkania szkoleniowe");
            assertThat(chain.locator("table").first()).containsText("Skargi na 1000 spraw");
        }
    }

    private static String tworog() {
        return StreamSupport.stream(
                        Program.running()
                                .api("leader", "tarnogorski")
                                .get("/api/v1/partnerships/tarnogorski/dashboard")
                                .json()
                                .get("offices")
                                .spliterator(),
                        false)
                .filter(office -> office.get("officeName").asText().equals("Tworóg"))
                .map(office -> office.get("officeId").asText())
                .findFirst()
                .orElseThrow();
    }

    private static Page opened(BrowserContext window) {
        Page page = Chromium.signIn(window, "leader@tarnogorski.example");
        Chromium.settle(page);
        Chromium.load(page, INDICATOR);
        return page;
    }
}
