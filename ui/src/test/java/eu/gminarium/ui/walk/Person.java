package eu.gminarium.ui.walk;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import eu.gminarium.ui.testing.Chromium;
import eu.gminarium.ui.testing.Chromium.Look;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Somebody in front of a browser of their own: clicks, types and looks, and knows nothing of the program's inside. */
final class Person implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/screenshots/walk");
    private static final DateTimeFormatter POLISH = DateTimeFormatter.ofPattern("dd.MM.yyyy");

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

    private Person(BrowserContext window, Page page) {
        this.window = window;
        this.page = page;
    }

    /** @param who local part of a demo sign-in of the county's partnership */
    static Person signedIn(String who) {
        BrowserContext window = Chromium.window(Look.WIDE);
        Person person = new Person(window, Chromium.signIn(window, who + "@tarnogorski.example"));
        Chromium.settle(person.page);
        return person;
    }

    static Person passingBy(Look look) {
        BrowserContext window = Chromium.window(look);
        return new Person(window, window.newPage());
    }

    Page page() {
        return page;
    }

    void open(String address) {
        page.navigate(address);
    }

    /** Chooses an entry of the navigation. */
    void goTo(String entry) {
        page.locator("vaadin-side-nav-item")
                .filter(new Locator.FilterOptions().setHasText(entry))
                .first()
                .click();
        assertThat(page.locator("h1")).hasCount(1);
        Chromium.settle(page);
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void follow(String link) {
        link(link).click();
    }

    Locator link(String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** What the line of a table says that names something; waits until there is such a line. */
    String line(String name) {
        return page.waitForFunction(LINE, name).jsonValue().toString();
    }

    void pressInDialog(String button) {
        dialog().getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    /** Presses the dialog's button and waits until the dialog has gone. */
    void confirm(String button) {
        Locator dialog = dialog();
        pressInDialog(button);
        assertThat(dialog).hasCount(0);
    }

    /** Types into a field; Enter takes what was typed and closes a calendar or list of hours that opened meanwhile. */
    void enter(String field, String text) {
        Locator input = field(field);
        input.fill(text);
        input.press("Enter");
    }

    void date(String field, LocalDate day) {
        enter(field, POLISH.format(day));
    }

    /** Types a part of a name and chooses the one that is meant. */
    void pick(String field, String typed, String meant) {
        Locator input = field(field);
        input.click();
        input.pressSequentially(typed);
        page.locator("vaadin-combo-box-item")
                // The list keeps hidden items of what it has shown before.
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

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    private Locator field(String label) {
        return dialog().getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .and(page.locator("input, textarea"));
    }

    private Locator dialog() {
        return page.getByRole(AriaRole.DIALOG).or(page.getByRole(AriaRole.ALERTDIALOG));
    }

    @Override
    public void close() {
        window.close();
    }
}
