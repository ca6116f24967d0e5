package eu.gminarium.ui.training;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import eu.gminarium.documents.DocumentStore;
import eu.gminarium.ui.walk.Person;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * An office of one coordinator goes the whole way: nobody else has an account, so what people sign comes on paper and is
 * entered with its scan.
 */
class SmallOfficeBrowserTest {

    private static final String TRAINING = "At the desk";
    private static final String FIRST = "Zofia Żurek";
    private static final String SECOND = "Adam Śliwa";
    private static final String HEAD = "Maria Kłos";
    private static final String MAYOR = "Jan Wąs";

    private static final FilePayload PEOPLE =
            new FilePayload("pracownicy.csv", "text/csv", """
            Symbol komórki;Nazwa komórki;Imię;Nazwisko;Stanowisko;Zatrudniony od
            OR;Referat Organizacyjny;Zofia;Żurek;podinspektor;01.03.2010
            OR;Referat Organizacyjny;Adam;Śliwa;referent;01.03.2011
            OR;Referat Organizacyjny;Maria;Kłos;sekretarz gminy;01.03.2005
            OR;Referat Organizacyjny;Jan;Wąs;wójt;01.03.2006
            """.getBytes(StandardCharsets.UTF_8));
    private static final Locator.FilterOptions VISIBLE = new Locator.FilterOptions().setVisible(true);
    private static final FilePayload SCAN = file("wniosek.pdf", "%PDF-1.7");
    private static final FilePayload NO_SCAN = file("żaden skan.pdf", "MZ");

    @TempDir
    private Path folder;

    private final SmallOffice office = new SmallOffice();
    private final LocalDate today = office.today();

    @Test
    void leadsFromTheListOfPeopleToTheTrainingRegister() throws IOException {
        try (Person coordinator = Person.signedIn(office.username(), "small-office")) {
            importPeople(coordinator);
            putForward(coordinator, FIRST);
            refuseWhatIsNoScan(coordinator);
            sign(coordinator, HEAD, "czeka na zatwierdzenie");
            sign(coordinator, MAYOR, "na liście uczestników");
            seeThePapers(coordinator);
            putForward(coordinator, SECOND);
            sign(coordinator, HEAD, "czeka na zatwierdzenie");
            sign(coordinator, MAYOR, "lista rezerwowa, miejsce 1");
            coordinator.picture("07-waitlist");
            office.letTheDayPass();
            recordAttendance(coordinator);
            fillCard(coordinator);
            enterTalk(coordinator);
            findInRegister(coordinator);
        }
    }

    private void importPeople(Person coordinator) {
        coordinator.goTo("Nasi pracownicy");
        coordinator.press("Importuj z pliku");
        coordinator.bring(PEOPLE);
        coordinator.picture("01-import");
        coordinator.confirm("Importuj 4 osoby");
        assertThat(coordinator.link("Żurek Zofia")).isVisible();
        coordinator.picture("02-people");
    }

    private void putForward(Person coordinator, String who) {
        coordinator.goTo("Wnioski");
        coordinator.press("Zgłoś pracownika");
        coordinator.pick("Termin", "desk", TRAINING);
        coordinator.pick("Pracownik", who.split(" ")[1], who);
        coordinator.date("Podpisany na papierze", today);
        coordinator.bring(SCAN);
        coordinator.picture("03-put-forward");
        coordinator.confirm("Złóż wniosek");
        sees(coordinator, "czeka na poparcie");
    }

    /** The step stays undone and the file's field says why. */
    private void refuseWhatIsNoScan(Person coordinator) throws IOException {
        startStep(coordinator, HEAD);
        coordinator.bring(Files.write(folder.resolve("large.pdf"), new byte[DocumentStore.MAX_BYTES + 1]));
        seeRefused(coordinator, "Plik jest za duży");
        coordinator.bring(NO_SCAN);
        seeRefused(coordinator, "To nie jest plik, który tu przechowujemy");
        coordinator.picture("04-no-scan");
        coordinator.pictureOnPhone("04-no-scan");
        coordinator.pressInDialog("Anuluj");
        coordinator
                .page()
                .getByRole(AriaRole.ALERTDIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName("Odrzuć").setExact(true))
                .click();
        assertThat(coordinator.dialog()).hasCount(0);
        sees(coordinator, "czeka na poparcie");
    }

    private static void seeRefused(Person coordinator, String why) {
        coordinator.pressInDialog("Wpisz");
        assertThat(coordinator.dialog().getByRole(AriaRole.ALERT).first()).containsText("Skan papieru: " + why);
        assertThat(coordinator.dialog().locator("vaadin-custom-field[invalid]")).containsText(why);
    }

    private void sign(Person coordinator, String signatory, String then) {
        startStep(coordinator, signatory);
        coordinator.bring(SCAN);
        coordinator.picture("05-step");
        coordinator.confirm("Wpisz");
        sees(coordinator, then);
    }

    private void startStep(Person coordinator, String signatory) {
        coordinator.press("Wpisz z papieru");
        coordinator.pick("Kto podpisał", signatory.split(" ")[1], signatory);
        coordinator.date("Dzień podpisu", today);
    }

    private void seeThePapers(Person coordinator) {
        assertThat(coordinator.line("czeka na zatwierdzenie")).contains(HEAD, "Halina Wójcik");
        assertThat(coordinator.line("na liście uczestników")).contains(MAYOR, "Halina Wójcik");
        assertThat(coordinator.link(SCAN.name)).hasCount(3);
        coordinator.picture("06-enrolled");
        coordinator.pictureOnPhone(
                "06-enrolled",
                coordinator.page().getByText(MAYOR + " na papierze").filter(VISIBLE));
    }

    private void recordAttendance(Person coordinator) {
        coordinator.goTo("Wnioski");
        coordinator.follow(FIRST);
        coordinator.follow("Zobacz termin");
        assertThat(coordinator.page().locator("h1")).hasText(TRAINING);
        coordinator.picture("08-session");
        coordinator.press("Obecność");
        coordinator.press("Zapisz obecność");
        assertThat(coordinator.page().getByText("próg osiągnięty")).isVisible();
        assertThat(coordinator.line(FIRST)).contains("obecność");
        coordinator.picture("09-attendance");
        coordinator.pictureOnPhone("09-attendance");
    }

    private void fillCard(Person coordinator) {
        coordinator.goTo("Rozmowy do odbycia");
        assertThat(coordinator.line(FIRST)).contains(TRAINING);
        coordinator.press("Wpisz kartę z papieru");
        coordinator.choose("Treść", "5");
        coordinator.choose("Przydatność", "4");
        coordinator.date("Dzień podpisu", today);
        coordinator.enter("Co zmienię w swojej pracy", "Tabliczka z godzinami przy okienku.");
        coordinator.picture("10-card");
        coordinator.confirm("Wpisz kartę z papieru");
        coordinator.picture("11-talk-waits");
    }

    private void enterTalk(Person coordinator) {
        coordinator.press("Wpisz rozmowę z papieru");
        coordinator.date("Dzień rozmowy", today);
        coordinator.enter("Wnioski", "Zrobimy tabliczkę do piątku.");
        coordinator.pick("Kto podpisał", "Kłos", HEAD);
        coordinator.date("Dzień podpisu", today);
        coordinator.picture("12-talk");
        coordinator.confirm("Wpisz rozmowę z papieru");
        assertThat(coordinator.page().getByText("Rozmowę zapisano.").first()).isVisible();
        coordinator.picture("13-talk-entered");
    }

    private void findInRegister(Person coordinator) {
        coordinator.goTo("Zestawienie szkoleń");
        assertThat(coordinator.line("Żurek Zofia")).contains(TRAINING);
        assertThat(coordinator.page().getByText("Śliwa Adam")).hasCount(0);
        coordinator.picture("14-register");
    }

    private static void sees(Person coordinator, String status) {
        assertThat(coordinator.page().locator("main .gm-badge").first()).containsText(status);
    }

    private static FilePayload file(String name, String content) {
        return new FilePayload(name, "application/pdf", content.getBytes(StandardCharsets.UTF_8));
    }
}
