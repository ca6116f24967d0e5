package eu.gminarium.ui.common;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.Money;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.i18n.Languages;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Texts, numbers and dates in the language of the person who looks at the current tab. */
public final class Texts {

    private Texts() {}

    /** The person's language; the default one outside a tab. */
    public static Locale locale() {
        UI ui = UI.getCurrent();
        return Languages.supported(ui == null ? null : ui.getLocale());
    }

    /**
     * The text of a message key.
     *
     * @throws IllegalArgumentException if no area has the key
     */
    public static String t(String key, @Nullable Object... arguments) {
        return I18NProvider.translate(locale(), key, arguments);
    }

    public static String t(LocalizedText text) {
        return text.in(locale());
    }

    public static String date(LocalDate date) {
        return Formats.date(locale(), date);
    }

    public static String dateTime(Instant instant, ZoneId zone) {
        return Formats.dateTime(locale(), instant, zone);
    }

    public static String integer(long value) {
        return Formats.integer(locale(), value);
    }

    /** A number with exactly the given decimals. */
    public static String number(double value, int decimals) {
        return Formats.number(locale(), value, decimals);
    }

    /** A share 0..1 as per cent with one decimal. */
    public static String percent(double share) {
        return Formats.percent(locale(), share);
    }

    public static String money(Money money) {
        return Formats.money(locale(), money);
    }
}
