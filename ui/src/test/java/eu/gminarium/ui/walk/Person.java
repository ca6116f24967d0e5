package eu.gminarium.ui.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import eu.gminarium.ui.testing.Chromium;
import eu.gminarium.ui.testing.Chromium.Look;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.assertj.core.api.Assertions;

/** Somebody in front of a browser of their own: clicks, types and looks, and knows nothing of the program's inside. */
public final class Person implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/screenshots");
    private static final String WALK = "walk";
    private static final DateTimeFormatter POLISH = DateTimeFormatter.ofPattern("dd.MM.yyyy");

    /** CSS pixels; as if a phone's screen went on to the end of what one scrolls through. */
    private static final int SCROLLED = 1800;

    /** A grid keeps its rows apart from what stands in them, so that only the slots lead from a cell to its row. */
    private static final String LINE = """
            name => {
                const cell = [...document.querySelectorAll('vaadin-grid-cell-content, th, td')]
                    .find(each => each.innerText?.trim().split('\\n').includes(name));
                const row = (cell?.assignedSlot ?? cell)?.closest('tr');
                return row && [...row.querySelectorAll('slot')].flatMap(slot => slot.assignedElements())
                    .concat([...row.cells].filter(each => !each.querySelector('slot')))
                    .map(each => each.innerText.trim()).join(' | ');
            }""";

    private final BrowserContext window;
    private final Page page;
    private final Path pictures;

    private Person(BrowserContext window, Page page, String pictures) {
        this.window = window;
        this.page = page;
        this.pictures = PICTURES.resolve(pictures);
    }

    /** @param who local part of a demo sign-in of the county's partnership */
    static Person signedIn(String who) {
        return signedIn(who + "@tarnogorski.example", WALK);
    }

    /** @param pictures folder of the person's screenshots */
    public static Person signedIn(String username, String pictures) {
        BrowserContext window = Chromium.window(Look.WIDE);
        Person person = new Person(window, Chromium.signIn(window, username), pictures);
        Chromium.settle(person.page);
        return person;
    }

    static Person passingBy(Look look) {
        BrowserContext window = Chromium.window(look);
        return new Person(window, window.newPage(), WALK);
    }

    public Page page() {
        return page;
    }

    public void open(String address) {
        page.navigate(address);
    }

    /** Chooses an entry of the navigation. */
    public void goTo(String entry) {
        page.locator("vaadin-side-nav-item")
                .filter(new Locator.FilterOptions().setHasText(entry))
                .first()
                .click();
        assertThat(page.locator("h1")).hasCount(1);
        Chromium.settle(page);
    }

    public void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Opens a menu and takes one of its entries. */
    public void take(String menu, String entry) {
        page.locator("vaadin-menu-bar-button")
                .filter(new Locator.FilterOptions().setHasText(menu))
                .click();
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(entry).setExact(true))
                .click();
    }

    public void follow(String link) {
        link(link).click();
    }

    public Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What the line of a table says that names something; waits until there is such a line. */
    public String line(String name) {
        return page.waitForFunction(LINE, name).jsonValue().toString();
    }

    public void pressInDialog(String button) {
        dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Presses the dialog's button and waits until the dialog has gone. */
    public void confirm(String button) {
        Locator dialog = dialog();
        pressInDialog(button);
        assertThat(dialog).hasCount(0);
    }

    /** Types into a field; Enter takes what was typed and closes a calendar or list of hours that opened meanwhile. */
    public void enter(String field, String text) {
        Locator input = field(field);
        input.fill(text);
        input.press("Enter");
    }

    public void date(String field, LocalDate day) {
        enter(field, POLISH.format(day));
    }

    /** Types a part of a name and chooses the one that is meant. */
    public void pick(String field, String typed, String meant) {
        Locator input = field(field);
        input.click();
        input.pressSequentially(typed);
        // Lines that were filtered away stay in the page.
        page.locator("vaadin-combo-box-item")
                .filter(new Locator.FilterOptions().setHasText(meant).setVisible(true))
                .first()
                .click();
    }

    /** Decides in the inbox about one person's application for a training. */
    void decide(String applicant, String training, String decision) {
        Locator entry = page.locator(".gm-decision")
                .filter(new Locator.FilterOptions().setHasText(applicant))
                .filter(new Locator.FilterOptions().setHasText(training));
        entry.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(decision + ": " + applicant))
                .click();
        assertThat(entry).hasCount(0);
    }

    /** Gives every statement of the questionnaire the same rating. */
    void rateAll(int rating) {
        for (Locator statement : page.getByRole(AriaRole.GROUP)
                .filter(new Locator.FilterOptions().setHas(page.locator("input[type=radio]")))
                .all()) {
            statement.locator("input[value='" + rating + "']").check();
        }
    }

    /** Brings a file in the form that is open. */
    public void bring(FilePayload file) {
        upload().setInputFiles(file);
        seeTaken(file.name);
    }

    /** The same from the disk, where the browser reads a large one by itself. */
    public void bring(Path file) {
        upload().setInputFiles(file);
        seeTaken(file.toFile().getName());
    }

    private Locator upload() {
        return dialog().locator("vaadin-upload input[type=file]");
    }

    /** The browser's own list of files is gone once the program has it. */
    private void seeTaken(String name) {
        assertThat(dialog().locator("vaadin-upload-file")).hasCount(0);
        assertThat(dialog().getByText(name).first()).isVisible();
    }

    /** Chooses one of several answers in the form that is open. */
    public void choose(String question, String answer) {
        dialog().getByRole(
                        AriaRole.RADIOGROUP,
                        new Locator.GetByRoleOptions().setName(question).setExact(true))
                .getByLabel(answer, new Locator.GetByLabelOptions().setExact(true))
                .check();
    }

    /** Looks at the same on a phone in the dark, and checks that what is named there does not go past its edge. */
    public void pictureOnPhone(String name, Locator... whole) {
        page.setViewportSize(Look.PHONE.width(), SCROLLED);
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        Chromium.settle(page);
        picture(name + "-phone");
        for (Locator each : whole) {
            assertThat(each).isVisible();
            BoundingBox box = each.boundingBox();
            Assertions.assertThat(box.x + box.width).as(name).isLessThanOrEqualTo(Look.PHONE.width());
        }
        page.setViewportSize(Look.WIDE.width(), Look.WIDE.height());
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        Chromium.settle(page);
    }

    public void picture(String name) {
        var options = new Page.ScreenshotOptions().setPath(pictures.resolve(name + ".png"));
        try {
            page.screenshot(options);
        } catch (PlaywrightException noFrame) {
            // A browser on a busy machine sometimes has no frame to show; the picture is for people, so it gets a
            // second chance.
            page.screenshot(options);
        }
    }

    private Locator field(String label) {
        return dialog().getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .and(page.locator("input, textarea"));
    }

    public Locator dialog() {
        return page.getByRole(AriaRole.DIALOG).or(page.getByRole(AriaRole.ALERTDIALOG));
    }

    @Override
    public void close() {
        window.close();
    }
}
