package eu.gminarium.shared.i18n;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The languages of the interface: Polish, Czech and English. */
public final class Languages {

    public static final Locale POLISH = Locale.of("pl", "PL");
    public static final Locale CZECH = Locale.of("cs", "CZ");
    public static final Locale ENGLISH = Locale.of("en", "GB");
    public static final Locale DEFAULT = POLISH;
    public static final List<Locale> ALL = List.of(POLISH, CZECH, ENGLISH);

    private Languages() {}

    /** The supported locale of the same language, else the default one. */
    public static Locale supported(@Nullable Locale locale) {
        return locale == null ? DEFAULT : byCode(locale.getLanguage());
    }

    /** The locale of an ISO 639-1 code, else the default one. */
    public static Locale byCode(@Nullable String code) {
        return find(code).orElse(DEFAULT);
    }

    /** The locale of an ISO 639-1 code, if it is one of the languages. */
    public static Optional<Locale> find(@Nullable String code) {
        return ALL.stream()
                .filter(candidate -> candidate.getLanguage().equals(code))
                .findFirst();
    }

    /** The best supported locale of an {@code Accept-Language} header; unreadable headers give the default. */
    public static Locale accepted(@Nullable String header) {
        if (header == null || header.isBlank()) {
            return DEFAULT;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(header), ALL_TAGS);
            return supported(found);
        } catch (IllegalArgumentException unreadable) {
            return DEFAULT;
        }
    }

    private static final List<Locale> ALL_TAGS = List.of(Locale.of("pl"), Locale.of("cs"), Locale.of("en"));
}
