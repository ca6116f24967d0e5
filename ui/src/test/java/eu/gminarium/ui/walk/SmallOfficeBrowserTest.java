package eu.gminarium.ui.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/**
 * An office in which one coordinator does everything: the employees have no account, sign on paper, and are asked in the
 * corridor whether they take a place that got free.
 */
class SmallOfficeBrowserTest {

    private static final String AHEAD = "Finanse publiczne dla jednostek samorządu";
    private static final String TODAY = "Budżet zadaniowy krok po kroku";
    private static final String FIRST = "Grzegorz Opara";
    private static final String SECOND = "Bożena Kandora";
    private static final String SECRETARY = "Grażyna Widera";

    private final LocalDate today = LocalDate.now();

    @Test
    void goesFromPaperToAttendance() {
        String ahead;
        String held;
        try (Person county = Person.signedIn("coordinator")) {
            ahead = publishSession(county, AHEAD, today.plusDays(30));
            held = publishSession(county, TODAY, today);
        }
        try (Person office = Person.signedIn("office")) {
            walk(office, ahead, FIRST, "Maria Kowalczyk", "na liście uczestników");
            walk(office, ahead, SECOND, "Maria Skowronek", "lista rezerwowa, miejsce 1");
            office.open(ahead);
            office.follow(FIRST);
            office.press("Wycofaj");
            office.confirm("Wycofaj");
            office.goTo("Do decyzji");
            office.picture("20-offer-of-somebody-without-account");
            office.press("Przyjmij miejsce: " + SECOND);
            assertThat(office.page().getByText(SECOND + ": na liście uczestników."))
                    .isVisible();
            walk(office, held, FIRST, "Maria Kowalczyk", "na liście uczestników");
        }
        try (Person county = Person.signedIn("coordinator")) {
            county.open(held);
            county.press("Obecność");
            county.press("Zapisz obecność");
            assertThat(county.page().getByText("Zapisano obecność").first()).isVisible();
        }
        try (Person office = Person.signedIn("office")) {
            office.open(held + "/attendance");
            assertThat(office.line(FIRST)).contains("obecność");
            office.picture("22-attendance");
        }
    }

    private String publishSession(Person county, String training, LocalDate day) {
        county.goTo("Szkolenia");
        county.follow(training);
        county.press("Zaplanuj termin");
        county.enter("Miejsce", "Urząd Gminy Tworóg, sala narad");
        county.enter("Liczba miejsc", "1");
        county.date("Zgłoszenia od", today);
        county.date("Zgłoszenia do (włącznie)", today.plusDays(14));
        county.pressInDialog("Dodaj spotkanie");
        county.date("Dzień", day);
        county.enter("Od", "00:15");
        county.enter("Do", "06:15");
        county.confirm("Zapisz");
        county.press("Ogłoś");
        assertThat(county.page().getByText("Odwołaj termin").first()).isVisible();
        return county.page().url();
    }

    /** Application, endorsement and approval, each as it was signed on paper. */
    private void walk(Person office, String session, String who, String head, String result) {
        office.open(session);
        office.press("Zgłoś pracownika");
        office.pick("Pracownik", surname(who), who);
        office.date("Podpisany na papierze", today);
        office.confirm("Złóż wniosek");
        office.follow(who);
        enter(office, head);
        assertThat(office.page().getByText("czeka na zatwierdzenie").first()).isVisible();
        enter(office, SECRETARY);
        assertThat(office.page().getByText(result).first()).isVisible();
        office.picture("21-signed-on-paper");
    }

    private void enter(Person office, String signatory) {
        office.press("Wpisz z papieru");
        office.pick("Kto podpisał", surname(signatory), signatory);
        office.date("Dzień podpisu", today);
        office.confirm("Wpisz");
    }

    private static String surname(String who) {
        return who.substring(who.lastIndexOf(' ') + 1);
    }
}
