package eu.gminarium.ui.programme;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.gminarium.ui.testing.Chromium;
import eu.gminarium.ui.testing.Chromium.Look;
import eu.gminarium.ui.testing.Program;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgrammeScreensTest {

    private static final Charset AS_OLD_SPREADSHEETS_WRITE = Charset.forName("windows-1250");
    private static final String HEADER =
            "Symbol komórki;Nazwa komórki;Imię;Nazwisko;Stanowisko;E-mail;Zatrudniony od\r\n";

    @Test
    void importNamesTheBadRowAndTakesTheMendedFile(@TempDir Path folder) throws IOException {
        try (BrowserContext window = Chromium.window(Look.WIDE)) {
            Page page = open(window, "office@lubelskie.example", "people");
            button(page, "Importuj z pliku").click();
            choose(page, file(folder, "zle.csv", "PRB;Zespół próbny;Łucja;Próbna-Żółć;Inspektor;;31.02.2013\r\n"));

            Locator dialog = page.locator("vaadin-dialog").last();
            assertThat(dialog).containsText("CSV, Windows-1250, średnik");
            assertThat(dialog).containsText("1 wiersz do poprawy");
            assertThat(dialog).containsText("„31.02.2013” nie jest datą");
            assertThat(button(page, "Importuj")).isDisabled();

            choose(page, file(folder, "dobre.csv", "PRB;Zespół próbny;Łucja;Próbna-Żółć;Inspektor;;28.02.2013\r\n"));
            assertThat(dialog).containsText("Wszystkie wiersze są prawidłowe");
            button(page, "Importuj 1 osobę").click();

            assertThat(page.locator("vaadin-notification-card")).containsText("Dodano 1 osobę i 1 nową komórkę.");
            page.getByLabel("Nazwisko, imię lub stanowisko").fill("zolc");
            page.getByText("Próbna-Żółć Łucja")
                    .filter(new Locator.FilterOptions().setVisible(true))
                    .click();
            assertThat(page.locator("h1")).hasText("Łucja Próbna-Żółć");
            assertThat(page.getByText("28.02.2013 – nadal")).isVisible();
        }
    }

    @Test
    void totalFollowsItsPartsAndTheFormOpensAgainWithThem() {
        try (BrowserContext window = Chromium.window(Look.WIDE)) {
            Page page = open(window, "coordinator@lubelskie.example", "programmes");
            button(page, "Nowy program").click();
            page.getByLabel("Nazwa programu").fill("Próba sum");
            enter(page, "Początek", "01.03.2011");
            enter(page, "Koniec", "28.02.2013");
            page.getByLabel("Dofinansowanie", new Page.GetByLabelOptions().setExact(true))
                    .fill("1323606");
            page.getByLabel("Wkład własny").fill("154268,80");
            assertThat(page.getByText("= 1\u00a0477\u00a0874,80\u00a0zł")).isVisible();
            button(page, "Zapisz").click();

            assertThat(page.locator("h1")).hasText("Próba sum");
            button(page, "Zmień program").click();
            assertThat(page.getByLabel("Wkład własny")).hasValue("154268,80");
            page.getByLabel("Wkład własny").fill("154268,90");
            button(page, "Zapisz").click();
            assertThat(page.locator(".gm-figures")).containsText("1\u00a0477\u00a0874,90\u00a0zł");
        }
    }

    private static Page open(BrowserContext window, String person, String path) {
        Page page = Chromium.signIn(window, person);
        page.waitForURL("**/app/**");
        page.navigate(
                Program.running().address().resolve("/app/lubelskie/" + path).toString());
        return page;
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    private static void enter(Page page, String label, String day) {
        Locator field = page.getByLabel(label);
        field.fill(day);
        field.press("Enter");
    }

    private static void choose(Page page, Path file) {
        page.locator("vaadin-upload input[type=file]").setInputFiles(file);
    }

    private static Path file(Path folder, String name, String row) throws IOException {
        return Files.write(folder.resolve(name), (HEADER + row).getBytes(AS_OLD_SPREADSHEETS_WRITE));
    }
}
