package eu.gminarium.ui.testing;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.TimeoutError;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.File;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** The one browser of all browser tests: Debian's Chromium, driven by Playwright; tests are skipped without it. */
public final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium-headless-shell", "chromium", "chromium-browser", "google-chrome");
    private static final List<String> ARGUMENTS = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync",
            "--no-first-run");

    /** Milliseconds; a busy machine is no failure. */
    private static final double PATIENCE = 20_000;

    /** Asks by the clock: a window that is not drawn gets no animation frames, by which one asks otherwise. */
    private static final int POLLING = 50;

    private static final Page.WaitForFunctionOptions BY_THE_CLOCK =
            new Page.WaitForFunctionOptions().setPollingInterval(POLLING);
    private static final Page.WaitForFunctionOptions SOON =
            new Page.WaitForFunctionOptions().setTimeout(8000).setPollingInterval(POLLING);

    private static final class Shared {
        static final Playwright DRIVER = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        static final Browser BROWSER = launch(DRIVER);
    }

    private Chromium() {}

    /** A window of its own, with no cookies; skips the test, saying so, where there is no browser. */
    public static BrowserContext window(Look look) {
        return window(look, Program.running().address());
    }

    /** The same for a program at another address. */
    public static BrowserContext window(Look look, URI address) {
        Assumptions.assumeTrue(program().isPresent(), "no Chromium on this machine: browser test skipped");
        BrowserContext context = Shared.BROWSER.newContext(new Browser.NewContextOptions()
                .setViewportSize(look.width(), look.height())
                .setColorScheme(look.dark() ? ColorScheme.DARK : ColorScheme.LIGHT)
                .setLocale(look.language())
                .setReducedMotion(ReducedMotion.REDUCE)
                .setJavaScriptEnabled(look.javaScript()));
        context.addCookies(List.of(new Cookie("language", look.language()).setUrl(address.toString())));
        return context;
    }

    /** Signs the window in through the form that people use, and leaves it on the first screen. */
    public static Page signIn(BrowserContext window, String username) {
        return signIn(window, Program.running().address(), username);
    }

    /** The same for a program at another address. */
    public static Page signIn(BrowserContext window, URI address, String username) {
        Page page = window.newPage();
        page.navigate(address.resolve("/sign-in").toString());
        page.locator("input[name=username]").fill(username);
        page.locator("input[name=password]").fill(Program.PASSWORD);
        page.locator("main button[type=submit]").click();
        return page;
    }

    /** Waits until the screen has its heading and the browser nothing more to ask the server. */
    public static void settle(Page page) {
        page.waitForFunction("""
                    () => document.querySelector('h1')?.textContent
                        && Object.values(window.Vaadin?.Flow?.clients ?? {}).every(each => !each.isActive?.())\
                    """, null, BY_THE_CLOCK);
    }

    /** Loads a screen anew, without what was open on it. */
    public static void load(Page page, String path) {
        page.navigate(Program.running().address().resolve(path).toString());
        settle(page);
    }

    /**
     * Goes to another screen as a click on a link does, without loading the program again. The address changes before the
     * screen does, so the old one's heading must have gone.
     */
    public static void follow(Page page, String path) {
        if (URI.create(page.url()).getPath().equals(path)) {
            load(page, path);
            return;
        }
        page.evaluate("""
                path => {
                    window.leaving = document.querySelector('h1');
                    const link = document.body.appendChild(document.createElement('a'));
                    link.href = path;
                    link.click();
                    link.remove();
                }\
                """, path);
        try {
            page.waitForFunction("path => location.pathname === path && !window.leaving?.isConnected", path, SOON);
            settle(page);
        } catch (TimeoutError dropped) {
            // Flow takes no click while it is still on its way elsewhere.
            load(page, path);
        }
    }

    /** Ends the browser and its driver, by which a process without a test runner would otherwise be kept. */
    public static void close() {
        Shared.DRIVER.close();
    }

    private static Browser launch(Playwright driver) {
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE);
        return driver.chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(program().orElseThrow())
                        .setArgs(ARGUMENTS));
    }

    private static Optional<Path> program() {
        Stream<Path> named = Stream.ofNullable(System.getenv("GMINARIUM_CHROMIUM"))
                .filter(path -> !path.isBlank())
                .map(Path::of);
        Stream<Path> found = Arrays.stream(System.getenv("PATH").split(File.pathSeparator))
                .flatMap(folder -> NAMES.stream().map(name -> Path.of(folder, name)));
        return Stream.concat(named, found).filter(Files::isExecutable).findFirst();
    }

    /**
     * How a window looks at the program.
     *
     * @param width in CSS pixels
     * @param language ISO 639-1
     */
    public record Look(int width, int height, boolean dark, String language, boolean javaScript) {

        public static final Look WIDE = new Look(1440, 900, false, "pl", true);
        public static final Look PHONE = new Look(360, 740, false, "pl", true);

        public Look inDark() {
            return new Look(width, height, true, language, javaScript);
        }

        public Look in(String other) {
            return new Look(width, height, dark, other, javaScript);
        }

        public Look withoutJavaScript() {
            return new Look(width, height, dark, language, false);
        }
    }
}
