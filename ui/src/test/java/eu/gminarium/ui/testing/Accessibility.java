package eu.gminarium.ui.testing;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * What axe finds against WCAG 2.2 AA. Asked directly, because the library would load axe again for every look, fetch all style
 * sheets for a rule that is not among these, and carry home what passed: twice the time.
 */
public final class Accessibility {

    private static final String AXE = script();
    private static final String VIOLATIONS = """
            async place => {
                const found = await axe.run(place, {
                    runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa'],
                    resultTypes: ['violations'],
                    preload: false
                });
                return found.violations.flatMap(each => each.nodes.map(node =>
                    ({rule: each.id, html: node.html, target: JSON.stringify(node.target)})));
            }""";

    private Accessibility() {}

    /**
     * One part of a page that breaks a rule.
     *
     * @param rule axe's name of it
     * @param html of the part
     * @param target selector of the part
     */
    public record Violation(String rule, String html, String target) {}

    /** Looks at everything inside the first element with the tag. */
    public static List<Violation> violations(Page page, String tag) {
        if (Boolean.FALSE.equals(page.evaluate("() => 'axe' in window"))) {
            page.evaluate(AXE);
        }
        List<?> found = (List<?>) Objects.requireNonNull(page.evaluate(VIOLATIONS, tag));
        return found.stream().map(Accessibility::violation).toList();
    }

    private static Violation violation(Object found) {
        Map<?, ?> node = (Map<?, ?>) found;
        return new Violation(text(node, "rule"), text(node, "html"), text(node, "target"));
    }

    private static String text(Map<?, ?> node, String name) {
        return String.valueOf(node.get(name));
    }

    private static String script() {
        try (InputStream axe = Objects.requireNonNull(AxeBuilder.class.getResourceAsStream("/axe.min.js"))) {
            return new String(axe.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
