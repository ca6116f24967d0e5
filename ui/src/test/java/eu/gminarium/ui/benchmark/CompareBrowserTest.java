package eu.gminarium.ui.benchmark;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

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
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A leader compares an office with its peers. */
class CompareBrowserTest {

    private static final String COMPARE = "/app/lubelskie/indicators/mystery-index/compare";
    private static final String API = "/api/v1/partnerships/lubelskie/";

    private final Api coordinator = Program.running().api("coordinator", "lubelskie");

    @Test
    void otherPeersAreAnotherAddressAndAnotherSentence() {
        String town = office("TOWN");
        try (BrowserContext window = Chromium.window(Look.WIDE)) {
            Page page = Chromium.signIn(window, "leader@lubelskie.example");
            Chromium.load(page, COMPARE + "?peers=kind:town&office=" + town);
            Locator verdict = page.locator(".gm-verdict");
            assertThat(verdict).containsText("w grupie „gminy miejskie”");
            assertThat(page.locator("tr.gm-own")).hasCount(1);
            Locator last = page.locator(".gm-ranking thead th").last();
            assertThat(last).containsText("Wobec: ");

            compareWith(page, "Gminy wiejskie");

            assertThat(page).hasURL(Pattern.compile(".*peers=kind(:|%3A)rural.*"));
            assertThat(verdict).containsText("nie należy do grupy „gminy wiejskie”");
            assertThat(last).hasText("Nie do odróżnienia od");
        }
    }

    @Test
    void dashboardOfAGroupIsAnAddressThatItsLinksCarryOn() {
        try (BrowserContext window = Chromium.window(Look.PHONE)) {
            Page page = Chromium.signIn(window, "leader@lubelskie.example");
            page.waitForURL("**/app/**");
            Chromium.load(page, "/app/lubelskie/dashboard?area=service");

            compareWith(page, "Gminy miejskie");

            assertThat(page).hasURL(Pattern.compile(".*area=service&peers=kind(:|%3A)town.*"));
            assertThat(page.locator(".gm-peer-note")).containsText("gminy miejskie (12 urzędów)");
            assertThat(Accessibility.violations(page, "main")).isEmpty();
            Locator office =
                    page.locator(".gm-heat-map tbody th a[href*='/offices/']").first();
            assertThat(office).hasAttribute("href", Pattern.compile(".*/results\\?.*peers=kind(:|%3A)town.*"));
            Chromium.load(page, "/app/" + office.getAttribute("href"));
            assertThat(page.locator(".gm-peer-note")).containsText("gminy miejskie (12 urzędów)");
            assertThat(page.locator(".gm-trend-links a").first())
                    .hasAttribute("href", Pattern.compile(".*indicators/.*peers=kind(:|%3A)town.*"));
            page.locator(".gm-peer-note a").click();
            assertThat(page.locator(".gm-peer-note")).hasCount(0);
        }
    }

    @Test
    void largeTableTellsItsDetailsToWhoeverBeginsToReadAndIsPassedByTheKeyboard() {
        try (BrowserContext window = Chromium.window(Look.WIDE)) {
            Page page = Chromium.signIn(window, "leader@lubelskie.example");
            page.waitForURL("**/app/**");
            Chromium.load(page, "/app/lubelskie/dashboard");
            Locator figure = page.locator(".gm-heat-map td:has(a)").first();
            assertThat(figure).not().hasAttribute("title", Pattern.compile(".+"));

            figure.hover();
            assertThat(figure).hasAttribute("title", Pattern.compile(".*Miejsce \\d+.*"));

            page.locator(".gm-past-table").focus();
            page.keyboard().press("Enter");
            assertThat(page.locator(".gm-heat-legend")).isFocused();
        }
    }

    private static void compareWith(Page page, String group) {
        Locator peers = page.getByLabel("Porównaj z");
        peers.fill("");
        peers.pressSequentially(group);
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(group).setVisible(true))
                .first()
                .click();
    }

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void neighboursAndIndexWithAllTheirFiguresBreakNoRule(boolean wide) {
        JsonNode before = rule(List.of("mystery-index"));
        sent(coordinator.send(
                "PUT",
                API + "synthetic-indices/seen-" + wide,
                Map.of(
                        "name",
                        Map.of("pl", "Obsługa"),
                        "parts",
                        List.of(
                                Map.of("indicator", "mystery-index", "weight", 3),
                                Map.of("indicator", "training-days", "weight", 1)),
                        "archived",
                        false)));
        String town = office("TOWN");
        try (BrowserContext window = Chromium.window(wide ? Look.WIDE : Look.PHONE)) {
            Page page = Chromium.signIn(window, "leader@lubelskie.example");
            clean(page, COMPARE + "?peers=near:" + town + "&office=" + town, "Dlaczego te urzędy");
            assertThat(page.locator(".gm-ranking-cards .gm-heat-map-scroll")
                            .evaluate("each => each.scrollWidth <= each.clientWidth"))
                    .as("all columns in sight")
                    .isEqualTo(true);
            clean(page, "/app/lubelskie/synthetic-index?peers=kind:town&office=" + town, "Z czego powstaje");
            clean(page, "/app/lubelskie/peer-groups", "Grupy gotowe");
        } finally {
            rule(List.of());
        }
        assertThat(before.get("traits")).hasSize(1);
    }

    private static void clean(Page page, String path, String heading) {
        Chromium.load(page, path);
        assertThat(page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(heading).setExact(true)))
                .isVisible();
        page.evaluate("document.querySelectorAll('main details').forEach(each => each.open = true)");
        assertThat(Accessibility.violations(page, "main")).as(path).isEmpty();
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .as(path)
                .isEqualTo(true);
    }

    private JsonNode rule(List<String> traits) {
        long version =
                coordinator.get(API + "neighbour-rule").json().get("version").asLong();
        return sent(coordinator.send(
                "PUT", API + "neighbour-rule", Map.of("version", version, "traits", traits, "neighbours", 7)));
    }

    private String office(String kind) {
        for (JsonNode office : coordinator.get(API + "offices?size=200").json().get("items")) {
            if (office.get("kind").asText().equals(kind)) {
                return office.get("id").asText();
            }
        }
        throw new IllegalStateException("no office of kind " + kind);
    }

    private static JsonNode sent(Api.Answer answer) {
        assertThat(answer.status()).as(answer.body()).isBetween(200, 299);
        return answer.json();
    }
}
