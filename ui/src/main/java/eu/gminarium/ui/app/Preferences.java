package eu.gminarium.ui.app;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinSession;
import eu.gminarium.shared.i18n.Languages;
import jakarta.servlet.http.Cookie;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What a browser remembers about its person: language, and light or dark. Both live in cookies for a year. */
public final class Preferences {

    private static final String LANGUAGE = "language";
    private static final String APPEARANCE = "appearance";
    private static final int YEAR_SECONDS = 365 * 24 * 60 * 60;

    private Preferences() {}

    /** The chosen language, else the best one of the browser's. */
    static Locale language(VaadinRequest request) {
        return cookie(request, LANGUAGE)
                .map(Languages::byCode)
                .orElseGet(() -> Languages.accepted(request.getHeader("Accept-Language")));
    }

    /** The chosen colours; empty means that the system decides. */
    static Optional<ColorScheme.Value> appearance(VaadinRequest request) {
        return cookie(request, APPEARANCE)
                .filter(value -> value.equals("light") || value.equals("dark"))
                .map(ColorScheme.Value::fromString);
    }

    /** Shows the current tab, and everything this browser opens from now on, in another language. */
    public static void speak(Locale language) {
        UI ui = UI.getCurrent();
        remember(ui, LANGUAGE, language.getLanguage());
        VaadinSession.getCurrent().setLocale(language);
        ui.getPage().reload();
    }

    static void rememberAppearance(UI ui, ColorScheme.Value scheme) {
        remember(ui, APPEARANCE, scheme.getValue());
    }

    /** Written by the browser, because an answer that comes by push cannot set a cookie. */
    private static void remember(UI ui, String name, String value) {
        ui.getPage()
                .executeJs(
                        "document.cookie = $0 + '=' + $1 + ';path=/;max-age=' + $2 + ';SameSite=Lax'",
                        name,
                        value,
                        YEAR_SECONDS);
    }

    private static Optional<String> cookie(VaadinRequest request, String name) {
        Cookie @Nullable [] cookies = request.getCookies();
        return Stream.of(cookies == null ? new Cookie[0] : cookies)
                .filter(cookie -> cookie.getName().equals(name))
                .map(Cookie::getValue)
                .findFirst();
    }
}
