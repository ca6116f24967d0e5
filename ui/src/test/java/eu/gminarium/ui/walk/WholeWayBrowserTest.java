package eu.gminarium.ui.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.AriaRole;
import eu.gminarium.ui.testing.Chromium.Look;
import eu.gminarium.ui.testing.Program;
import java.net.URI;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * An office joins; two people want its one place in a training; its citizens are asked; the leader sees the office beside
 * the others.
 */
class WholeWayBrowserTest {

    private static final String OFFICE = "Świerklaniec";

    /** The office's row, or the first statement's below the office's column: offices stand in rows where there are many. */
    private static final String FIGURES = """
            .gm-results-table tbody tr:has(a:text-is("%1$s")),
            .gm-results-table thead:has(a:text-is("%1$s")) + tbody tr:nth-child(2)""".formatted(OFFICE);

    private static final String TRAINING = "Obsługa klienta przy okienku i przez telefon";
    private static final String FIRST = "Tomasz Łukasik";
    private static final String SECOND = "Ewa Świerczyna";
    private static final int CITIZENS = 6;

    private final LocalDate today = LocalDate.now();

    @Test
    void leadsFromTheRegisterToTheDashboard() {
        try (Person coordinator = Person.signedIn("coordinator")) {
            addOffice(coordinator);
            String session = publishSession(coordinator);
            apply("staff", session);
            apply("office", session);
            decide("head", "Poprzyj");
            decide("approver", "Zatwierdź");
            seeWhoHasThePlace(coordinator, session);
            passThePlaceOn(coordinator, session);
            String survey = openWave(coordinator);
            for (int citizen = 1; citizen <= CITIZENS; citizen++) {
                answer(survey, citizen);
            }
            closeWave(coordinator);
        }
        compare();
    }

    private void addOffice(Person coordinator) {
        coordinator.goTo("Urzędy");
        coordinator.press("Dodaj z rejestru");
        coordinator.pick("Urząd", "swierk", OFFICE);
        coordinator.picture("01-office-from-register");
        coordinator.confirm("Dodaj");
        assertThat(coordinator.link(OFFICE)).isVisible();
        coordinator.picture("02-offices");
    }

    /** @return the session's address */
    private String publishSession(Person coordinator) {
        coordinator.goTo("Szkolenia");
        coordinator.follow(TRAINING);
        coordinator.press("Zaplanuj termin");
        coordinator.enter("Miejsce", "Starostwo Powiatowe, sala 12");
        coordinator.enter("Liczba miejsc", "1");
        coordinator.date("Zgłoszenia od", today);
        coordinator.date("Zgłoszenia do (włącznie)", today.plusDays(14));
        coordinator.pressInDialog("Dodaj spotkanie");
        coordinator.date("Dzień", today.plusDays(30));
        coordinator.enter("Od", "09:00");
        coordinator.enter("Do", "14:00");
        coordinator.picture("03-session");
        coordinator.confirm("Zapisz");
        coordinator.press("Ogłoś");
        assertThat(coordinator.page().getByText("zgłoszenia otwarte")).isVisible();
        coordinator.picture("04-session-published");
        return coordinator.page().url();
    }

    private void apply(String who, String session) {
        try (Person person = Person.signedIn(who)) {
            person.open(session);
            person.press("Zgłoś się");
            assertThat(person.page().getByText("czeka na poparcie").first()).isVisible();
            person.picture("05-applied-" + who);
        }
    }

    private void decide(String who, String decision) {
        try (Person person = Person.signedIn(who)) {
            person.goTo("Do decyzji");
            person.picture("06-inbox-" + who);
            for (String applicant : new String[] {FIRST, SECOND}) {
                person.decide(applicant, TRAINING, decision);
            }
        }
    }

    private void seeWhoHasThePlace(Person coordinator, String session) {
        coordinator.open(session);
        assertThat(coordinator.line(FIRST)).contains("na liście uczestników");
        assertThat(coordinator.line(SECOND)).contains("lista rezerwowa, miejsce 1");
        coordinator.picture("07-one-place");
    }

    /** The first gives the place back; the second is asked, and says yes with one button. */
    private void passThePlaceOn(Person coordinator, String session) {
        try (Person first = Person.signedIn("staff")) {
            first.open(session);
            first.follow(FIRST);
            first.press("Wycofaj");
            first.confirm("Wycofaj");
            assertThat(first.page().getByText("wycofany").first()).isVisible();
        }
        try (Person second = Person.signedIn("office")) {
            second.goTo("Moje szkolenia");
            second.picture("07-place-offered");
            second.press("Przyjmij miejsce");
            assertThat(second.page().getByText(SECOND + ": na liście uczestników."))
                    .isVisible();
        }
        coordinator.open(session);
        assertThat(coordinator.line(SECOND)).contains("na liście uczestników");
        coordinator.picture("07-place-passed-on");
    }

    /** @return the office's public address; the port in it is the configured one, and here any free one was taken */
    private String openWave(Person coordinator) {
        coordinator.goTo("Cykle i edycje");
        coordinator.press("Zaplanuj edycję");
        coordinator.enter("Tytuł (polski)", "Po szkoleniu");
        coordinator.enter("Cel na urząd", "5");
        coordinator.date("Pierwszy dzień", today);
        coordinator.date("Ostatni dzień", today.plusDays(30));
        coordinator.confirm("Zaplanuj");
        coordinator.follow("Po szkoleniu");
        coordinator.press("Otwórz edycję");
        coordinator.confirm("Otwórz edycję");
        assertThat(coordinator.page().getByText("Edycja jest otwarta.")).isVisible();
        coordinator.picture("08-wave-open");
        String link = coordinator.link("Otwórz: " + OFFICE).getAttribute("href");
        return Program.running().address().resolve(URI.create(link).getPath()).toString();
    }

    private static void answer(String survey, int citizen) {
        try (Person somebody = Person.passingBy(Look.PHONE.withoutJavaScript())) {
            somebody.open(survey);
            picture(somebody, citizen, "09-survey-start");
            somebody.follow("Rozpocznij");
            somebody.rateAll(citizen % 2 == 0 ? 4 : 5);
            picture(somebody, citizen, "10-survey-questions");
            somebody.press("Dalej");
            picture(somebody, citizen, "11-survey-more-questions");
            somebody.press("Dalej");
            somebody.page().getByRole(AriaRole.TEXTBOX).fill("Więcej miejsc parkingowych.");
            picture(somebody, citizen, "12-survey-comment");
            somebody.press("Wyślij odpowiedzi");
            assertThat(somebody.page().locator("h1")).hasText("Dziękujemy");
            picture(somebody, citizen, "13-survey-thanks");
        }
    }

    private static void picture(Person somebody, int citizen, String name) {
        if (citizen == 1) {
            somebody.picture(name);
        }
    }

    private void closeWave(Person coordinator) {
        coordinator.goTo("Cykle i edycje");
        coordinator.follow("Po szkoleniu");
        assertThat(coordinator.line(OFFICE)).contains(CITIZENS + " z 5");
        coordinator.take("Więcej", "Zamknij edycję");
        coordinator.enter("Powód", "Wszyscy klienci odpowiedzieli.");
        coordinator.confirm("Zamknij edycję");
        assertThat(coordinator.page().getByText("zamknięta").first()).isVisible();
        coordinator.press("Wyniki badań");
        assertThat(coordinator.page().locator("h1")).hasText("Wyniki badań");
        assertThat(coordinator.page().locator(FIGURES)).containsText("100,0");
        coordinator.picture("14-results");
    }

    private static void compare() {
        try (Person leader = Person.signedIn("leader")) {
            leader.goTo("Porównanie urzędów");
            assertThat(leader.line(OFFICE)).contains("100,0");
            assertThat(leader.line("Tworóg")).contains(",");
            leader.link(OFFICE).scrollIntoViewIfNeeded();
            leader.picture("15-dashboard");
            leader.follow(OFFICE);
            assertThat(leader.page().locator("h1")).containsText(OFFICE);
            assertThat(leader.page().locator(".gm-chart-drawing svg").first()).isVisible();
            leader.picture("15-office");
        }
    }
}
