package eu.gminarium.ui.training;

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
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A trainer without an account checks people in on a phone that is 360 pixels wide. */
class CheckInBrowserTest {

    private static final String API = "/api/v1/partnerships/lubelskie/";

    private final Program program = Program.running();
    private String link = "";
    private String code = "";

    @BeforeEach
    void enrolSomebodyForToday() {
        Api coordinator = program.api("coordinator", "lubelskie");
        Api staff = program.api("staff", "lubelskie");
        String day = LocalDate.now(ZoneId.of("Europe/Warsaw")).toString();
        String topic = get(coordinator, "topics").at("/items/0/code").asText();
        String training = id(
                coordinator,
                "trainings",
                Map.of(
                        "topic",
                        topic,
                        "title",
                        "Rozmowa przez telefon",
                        "language",
                        "pl",
                        "provider",
                        "Akademia Dobrego Urzędu",
                        "price",
                        Map.of("amount", "100.00", "currency", "PLN"),
                        "teachingHours",
                        1));
        String session = id(
                coordinator,
                "sessions",
                Map.of(
                        "trainingId",
                        training,
                        "place",
                        "Sala 1",
                        "capacity",
                        3,
                        "opensOn",
                        day,
                        "closesOn",
                        day,
                        "meetings",
                        List.of(Map.of("day", day, "start", "08:00", "end", "09:00"))));
        coordinator.patch(API + "sessions/" + session, Map.of("status", "PUBLISHED"));
        String application = id(staff, "applications", Map.of("sessionId", session));
        id(program.api("head", "lubelskie"), "applications/" + application + "/endorsements", Map.of());
        id(program.api("approver", "lubelskie"), "applications/" + application + "/approvals", Map.of());
        String meeting =
                get(coordinator, "sessions/" + session).at("/meetings/0/id").asText();
        link = path(post(coordinator, "meetings/" + meeting + "/check-in-link", Map.of()));
        code = path(get(staff, "applications/" + application + "/check-in-code"));
    }

    @Test
    void scanIsConfirmedRepeatedScanIsFlaggedAndUndoTakesItBack() {
        try (BrowserContext somebody = Chromium.window(Look.PHONE)) {
            Page phone = open(somebody, code);
            assertThat(phone.getByRole(AriaRole.HEADING)).hasText("Kod do zapisania obecności");
            assertThat(phone.getByText("Łoboda")).hasCount(0);
        }
        try (BrowserContext trainers = Chromium.window(Look.PHONE);
                BrowserContext second = Chromium.window(Look.PHONE.inDark().in("en"))) {
            Page phone = open(trainers, link);
            assertThat(phone.getByText("Obecnych: 0 z 1")).isVisible();
            examine(phone);

            go(phone, code);
            assertThat(result(phone)).containsText("Obecność zapisana");
            assertThat(result(phone)).containsText("Kamil Łoboda");
            examine(phone);

            Page other = open(second, link);
            go(other, code);
            assertThat(result(other)).containsText("Already checked in at");
            examine(other);

            go(phone, code);
            assertThat(result(phone)).containsText("Już zapisano o");
            phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Cofnij"))
                    .first()
                    .click();
            assertThat(result(phone)).containsText("Cofnięto");
            assertThat(phone.getByText("Obecnych: 0 z 1")).isVisible();

            phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Zapisz obecność: Kamil Łoboda"))
                    .click();
            assertThat(result(phone)).containsText("Obecność zapisana");
            assertThat(phone.getByText("Obecnych: 1 z 1")).isVisible();

            phone.getByLabel("Krótki kod").fill("0000-0000");
            phone.locator(".typed button").click();
            assertThat(result(phone)).containsText("nie należy do nikogo");
            examine(phone);
        }
    }

    private Page open(BrowserContext window, String path) {
        Page page = window.newPage();
        go(page, path);
        return page;
    }

    private void go(Page page, String path) {
        page.navigate(program.address().resolve(path).toString());
    }

    private static Locator result(Page page) {
        return page.locator(".result");
    }

    private static void examine(Page page) {
        Assertions.assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        Assertions.assertThat(Accessibility.violations(page, "html")).isEmpty();
    }

    private static String path(JsonNode answer) {
        String url = answer.at("/url").asText();
        return url.substring(url.indexOf('/', "https://".length()));
    }

    private static String id(Api api, String path, Object body) {
        return post(api, path, body).at("/id").asText();
    }

    private static JsonNode post(Api api, String path, Object body) {
        Api.Answer answer = api.post(API + path, body);
        Assertions.assertThat(answer.status()).as(answer.body()).isEqualTo(201);
        return answer.json();
    }

    private static JsonNode get(Api api, String path) {
        return api.get(API + path).json();
    }
}
