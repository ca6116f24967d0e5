package eu.gminarium.ui.benchmark;

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
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** An office fills in its form on a phone. */
class OfficeFormBrowserTest {

    private static final String API = "/api/v1/partnerships/tarnogorski/";

    private final Program program = Program.running();
    private final Api office = program.api("office", "tarnogorski");

    @Test
    void whatIsTypedIsKeptAndWhatIsDoubtfulIsAskedAbout() {
        Api coordinator = program.api("coordinator", "tarnogorski");
        coordinator.post(API + "indicator-starter-set", Map.of("indicators", List.of("waiting-time")));
        JsonNode campaign = coordinator
                .post(
                        API + "campaigns",
                        Map.of(
                                "name", "Czekanie w 2002 roku",
                                "periodStart", "2002-01-01",
                                "periodEnd", "2002-12-31",
                                "indicators", List.of("waiting-time"),
                                "dueOn", "2099-12-31"))
                .json();
        String form = form(campaign);
        try (BrowserContext window = Chromium.window(Look.PHONE)) {
            Page phone = Chromium.signIn(window, "office@tarnogorski.example");
            Chromium.settle(phone);
            Chromium.load(phone, "/app/tarnogorski/" + form);
            examine(phone);

            Locator line = phone.locator("#line-waiting-time");
            type(line, "Licznik", "125000");
            type(line, "Mianownik", "250");
            line.getByLabel("Mianownik").press("Tab");

            assertThat(line.getByText("leży poza zakresem, który karta wskaźnika uznaje za wiarygodny"))
                    .isVisible();
            line.getByLabel("Komentarz").press("Tab");
            line.getByText("Próba, stopień pewności").press("Tab");
            assertThat(phone.getByText("Zapisano:")).isVisible();
            assertThat(line.getByText("500,0 minuty", new Locator.GetByTextOptions().setExact(true)))
                    .isVisible();
            examine(phone);
        }
        JsonNode kept = office.get(API + form).json();
        Assertions.assertThat(kept.at("/values/0/value").asDouble()).isEqualTo(500);
        Assertions.assertThat(kept.at("/values/0/flags/0").asText()).isEqualTo("RANGE");
        Assertions.assertThat(kept.at("/values/0/questions/0").asText()).contains("500", "240");
        Assertions.assertThat(kept.at("/values/0/yearBefore").isNumber()).isFalse();
        Assertions.assertThat(kept.at("/values/0/status").asText()).isEqualTo("DRAFT");
    }

    private String form(JsonNode campaign) {
        String path = "campaigns/" + campaign.get("id").asText() + "/offices/";
        return StreamSupport.stream(campaign.get("officeIds").spliterator(), false)
                .map(each -> path + each.asText())
                .filter(each -> office.get(API + each).status() == 200)
                .findFirst()
                .orElseThrow();
    }

    private static void type(Locator line, String label, String text) {
        line.getByRole(AriaRole.TEXTBOX, new Locator.GetByRoleOptions().setName(label))
                .fill(text);
    }

    private static void examine(Page page) {
        Chromium.settle(page);
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        Assertions.assertThat(Accessibility.violations(page, "html")).isEmpty();
    }
}
