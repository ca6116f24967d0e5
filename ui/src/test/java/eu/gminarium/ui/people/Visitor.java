package eu.gminarium.ui.people;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.options.AriaRole;
import eu.gminarium.ui.testing.Chromium;
import eu.gminarium.ui.testing.Chromium.Look;
import java.net.URI;
import java.nio.file.Path;

/** Somebody in front of a browser who knows a program by its address, and by what its screens say. */
final class Visitor implements AutoCloseable {

    private static final Path PICTURES = Path.of("target/screenshots/people");

    private final URI program;
    private final BrowserContext window;
    private final Page page;

    private Visitor(URI program, BrowserContext window, Page page) {
        this.program = program;
        this.window = window;
        this.page = page;
    }

    static Visitor of(URI program, Look look) {
        BrowserContext window = Chromium.window(look, program);
        return new Visitor(program, window, window.newPage());
    }

    Visitor signIn(String username, String password) {
        open("/sign-in");
        form("username", username);
        form("password", password);
        send();
        return this;
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(program.resolve(path).toString());
    }

    /** Fills a field of a page that is a plain form. */
    void form(String name, String text) {
        page.locator("input[name=" + name + "]").fill(text);
    }

    void send() {
        page.locator("main button[type=submit]").click();
    }

    /** Waits for the screen with this heading. */
    void sees(String heading) {
        assertThat(page.locator("h1")).hasText(heading);
    }

    void goTo(String entry) {
        page.locator("vaadin-side-nav-item")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(entry))
                .click();
    }

    void press(String button) {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .first()
                .click();
    }

    /** Opens the menu of a row and chooses from it. A row that is drawn again meanwhile closes its menu: open it again. */
    void choose(String menu, String item) {
        Locator choice = menuItem(item);
        page.waitForCondition(() -> {
            menuItem(menu).click();
            try {
                choice.waitFor(new Locator.WaitForOptions().setTimeout(2_000));
                return true;
            } catch (TimeoutError closedAgain) {
                return false;
            }
        });
        choice.click();
    }

    private Locator menuItem(String name) {
        return page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName(name).setExact(true))
                // The menus of rows that are not shown any more stay in the page.
                .filter(new Locator.FilterOptions().setVisible(true));
    }

    Locator dialog(String title) {
        return page.getByRole(AriaRole.DIALOG)
                .or(page.getByRole(AriaRole.ALERTDIALOG))
                .filter(new Locator.FilterOptions().setHasText(title));
    }

    static void enter(Locator dialog, String field, String text) {
        Locator input = field(dialog, field);
        input.fill(text);
        input.press("Tab");
    }

    static Locator field(Locator dialog, String label) {
        return dialog.getByLabel(label, new Locator.GetByLabelOptions().setExact(true))
                .and(dialog.page().locator("input"));
    }

    static void press(Locator dialog, String button) {
        dialog.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true))
                .click();
    }

    void picture(String name) {
        page.screenshot(new Page.ScreenshotOptions().setPath(PICTURES.resolve(name + ".png")));
    }

    @Override
    public void close() {
        window.close();
    }
}
