package eu.gminarium.ui.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import eu.gminarium.ui.testing.Api;
import eu.gminarium.ui.testing.Chromium;
import eu.gminarium.ui.testing.Program;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** An office enters a declaration, corrects it and keeps its paper; then the coordinator asks for more. */
class DeclarationBrowserTest {

    private static final String BASE = "/api/v1/partnerships/tarnogorski/";
    private static final String PERSON = "Łukasik Tomasz";
    private static final String PESEL = "44051401359";

    private final Api coordinators = Program.running().api("coordinator", "tarnogorski");
    private String programme = "";

    /** An older programme than the demo's, so that the demo's stays the first one. */
    @BeforeEach
    void beginProgramme() {
        programme = coordinators
                .post(
                        BASE + "programmes",
                        Map.of("name", "Starszy program", "startsOn", "2008-01-01", "endsOn", "2009-12-31"))
                .json()
                .get("id")
                .asText();
        List<JsonNode> fields = new ArrayList<>();
        coordinators.get(form()).json().get("items").forEach(fields::add);
        List<Object> more = new ArrayList<>(fields);
        more.add(Map.of("key", "pesel", "label", Map.of("pl", "PESEL"), "type", "PESEL", "required", false));
        assertThat(coordinators.post(form(), Map.of("fields", more)).status()).isEqualTo(201);
    }

    @Test
    void declarationIsEnteredCorrectedScannedAndOutgrownByItsForm() throws IOException {
        try (Person office = Person.signedIn("office")) {
            enter(office);
            readTheNumber(office);
            correct(office);
            keepScan(office);
            askForMore();
            seeItIncomplete(office);
        }
    }

    private String form() {
        return BASE + "programmes/" + programme + "/declaration-form";
    }

    private void enter(Person office) {
        Chromium.load(office.page(), "/app/tarnogorski/programmes/" + programme + "/participants");
        office.press("Dodaj deklarację");
        office.pick("Osoba", "lukasik", "Łukasik");
        office.date("Data podpisu", LocalDate.now().minusDays(10));
        choose(office, "Płeć", "mężczyzna");
        office.enter("Rok urodzenia", "1976");
        choose(office, "Wykształcenie", "wyższe");
        choose(office, "Status na rynku pracy", "zatrudniony w administracji samorządowej");
        office.enter("PESEL (nieobowiązkowe)", PESEL);
        office.picture("20-declaration-form");
        office.confirm("Zapisz");
        office.picture("21-participants");
        office.follow(PERSON);
        assertThat(office.page().locator("h1")).hasText(PERSON);
        assertThat(office.page().getByText("Jeszcze się nie liczy")).isVisible();
    }

    /** The program says that it writes down who reads, before it shows the number. */
    private void readTheNumber(Person office) {
        assertThat(office.page().getByText(PESEL)).hasCount(0);
        office.press("Pokaż cały numer: PESEL");
        assertThat(office.page().getByText("W dzienniku zostanie zapisane")).isVisible();
        office.picture("22-number-warning");
        office.confirm("Pokaż cały numer");
        assertThat(office.page().getByText(PESEL)).isVisible();
        assertThat(office.page().getByText("Odczyt zapisano w dzienniku.")).isVisible();
    }

    private void correct(Person office) {
        office.press("Popraw");
        office.enter("Powód", "literówka w roku");
        office.enter("Rok urodzenia", "1977");
        office.confirm("Zapisz");
        assertThat(office.page().getByText("1977")).isVisible();
        assertThat(office.line("wpisana")).startsWith("1 |").contains("Ewa Świerczyna");
        assertThat(office.line("poprawiona")).startsWith("2 |").contains("literówka w roku");
    }

    private void keepScan(Person office) throws IOException {
        byte[] pdf = pdf();
        upload(office, "notatka.pdf", "to nie jest skan".getBytes(UTF_8));
        assertThat(office.page().getByText("To nie jest plik, który tu przechowujemy."))
                .isVisible();
        upload(office, "deklaracja.pdf", pdf);
        assertThat(office.link("deklaracja.pdf")).isVisible();
        Download saved = office.page().waitForDownload(() -> office.follow("deklaracja.pdf"));
        assertThat(Files.readAllBytes(saved.path())).isEqualTo(pdf);
        fullPicture(office, "23-declaration");
    }

    private void askForMore() {
        try (Person coordinator = Person.signedIn("coordinator")) {
            Chromium.load(coordinator.page(), "/app/tarnogorski/programmes/" + programme + "/participants");
            coordinator.follow("Formularz deklaracji");
            assertThat(coordinator.page().locator("h1")).hasText("Formularz deklaracji");
            assertThat(coordinator.page().getByText("Ważna jest 1 deklaracja.")).isVisible();
            coordinator.press("Dodaj pole");
            coordinator.pressInDialog("Zapisz");
            assertThat(coordinator.page().getByRole(AriaRole.ALERT).getByText("Nazwa pola"))
                    .isVisible();
            coordinator.enter("po polsku", "Płeć");
            coordinator.enter("Klucz", "sex");
            choose(coordinator, "Rodzaj", "tekst");
            coordinator.pressInDialog("Zapisz");
            assertThat(coordinator.page().getByRole(AriaRole.ALERT).getByText("Pole „sex” występuje dwa razy."))
                    .isVisible();
            coordinator.enter("po polsku", "Numer telefonu");
            coordinator.enter("Klucz", "");
            coordinator
                    .page()
                    .getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Obowiązkowe"))
                    .check();
            assertThat(coordinator.page().getByText("1 ważna deklaracja nie ma tej odpowiedzi"))
                    .isVisible();
            coordinator.picture("24-field");
            coordinator.confirm("Zapisz");
            assertThat(coordinator.line("numer-telefonu")).contains("Numer telefonu | numer-telefonu | tekst | tak");
            coordinator.press("W górę: Numer telefonu");
            Chromium.settle(coordinator.page());
            fullPicture(coordinator, "25-form");
            assertThat(coordinator.page().getByLabel("W dół: Numer telefonu")).isEnabled();
            assertThat(coordinators.get(form()).json().at("/items/5/key").asText())
                    .isEqualTo("numer-telefonu");
            lookAtAChoice(coordinator);
        }
    }

    /** Also on a phone nothing of a form with many fields is cut off. */
    private static void lookAtAChoice(Person coordinator) {
        Page page = coordinator.page();
        coordinator.press("Zmień: Płeć");
        assertThat(page.getByLabel("Klucz możliwości 2")).hasValue("male");
        coordinator.picture("27-choice");
        page.setViewportSize(360, 740);
        assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                .isEqualTo(true);
        coordinator.picture("28-choice-phone");
        coordinator.pressInDialog("Anuluj");
        page.getByText("Tak formularz zobaczy osoba, która go wypełnia").click();
        assertThat(page.getByLabel("Numer telefonu", new Page.GetByLabelOptions().setExact(true)))
                .isVisible();
        page.getByRole(AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName("Rok urodzenia"))
                .scrollIntoViewIfNeeded();
        coordinator.picture("29-preview-phone");
    }

    private void seeItIncomplete(Person office) {
        office.page().reload();
        Chromium.settle(office.page());
        assertThat(office.page().getByText("Brakuje: Numer telefonu.")).isVisible();
        assertThat(office.page().getByText("brak wymaganej odpowiedzi")).isVisible();
        fullPicture(office, "26-incomplete");
    }

    private static void upload(Person person, String name, byte[] content) {
        person.page()
                .locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, "application/pdf", content));
    }

    private static void choose(Person person, String label, String option) {
        Page page = person.page();
        page.getByRole(AriaRole.DIALOG)
                .locator("vaadin-select")
                .filter(new Locator.FilterOptions()
                        .setHas(page.locator("label", new Page.LocatorOptions().setHasText(label))))
                .click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(option).setExact(true))
                .click();
    }

    private static void fullPicture(Person person, String name) {
        person.page()
                .screenshot(new Page.ScreenshotOptions()
                        .setFullPage(true)
                        .setPath(Path.of("target/screenshots/walk", name + ".png")));
    }

    /** A page of a real file, which nobody signed. */
    private static byte[] pdf() throws IOException {
        try (PDDocument document = new PDDocument();
                var file = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            document.save(file);
            return file.toByteArray();
        }
    }
}
