package eu.gminarium.shared.i18n;

import com.ibm.icu.text.MessageFormat;
import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.SimpleFormatter;
import com.ibm.icu.util.ULocale;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The texts of the interface: one properties file per area and language, {@code i18n/<area>_<language>.properties} in
 * UTF-8, in ICU message syntax, so that each language keeps its plural rules.
 */
@Singleton
public final class Messages {

    /** The areas that bring texts; a test checks that each has the same keys in every language. */
    public static final List<String> AREAS = List.of(
            "common",
            "security",
            "document",
            "people",
            "programme",
            "training",
            "need",
            "register",
            "procedure",
            "message",
            "after",
            "certificate",
            "survey",
            "wave",
            "paper",
            "collecting",
            "report",
            "publication",
            "mysteryclient",
            "benchmark",
            "peers",
            "campaign",
            "action",
            "opendata",
            "chart",
            "brief",
            "publicweb",
            "demo",
            "home");

    private final Map<String, Map<String, String>> patterns = new HashMap<>();

    /** Reading a pattern costs more than all else on a page; formats here are only ever copied. */
    private final Map<Key, MessageFormat> formats = new ConcurrentHashMap<>();

    /** Of texts that only put words in places, which need no copy and no formats; empty for the others. */
    private final Map<Key, Optional<SimpleFormatter>> plain = new ConcurrentHashMap<>();

    /** Texts without arguments are the same each time. */
    private final Map<Key, String> fixed = new ConcurrentHashMap<>();

    private record Key(String language, String key) {}

    Messages() {
        for (Locale locale : Languages.ALL) {
            Map<String, String> all = new HashMap<>();
            for (String area : AREAS) {
                load(area, locale).forEach((key, value) -> {
                    if (all.putIfAbsent((String) key, (String) value) != null) {
                        throw new IllegalStateException("message key " + key + " stands in two files");
                    }
                });
            }
            patterns.put(locale.getLanguage(), Map.copyOf(all));
        }
    }

    /**
     * The text of a key.
     *
     * @param arguments values for {@code {0}}, {@code {1}} …; a {@link LocalDate} is written as the language writes dates
     * @throws IllegalArgumentException if no language has the key
     */
    public String text(Locale locale, String key, @Nullable Object... arguments) {
        Locale supported = Languages.supported(locale);
        Key known = new Key(supported.getLanguage(), key);
        return arguments.length == 0
                ? fixed.computeIfAbsent(known, missing -> format(supported, known, arguments))
                : format(supported, known, arguments);
    }

    private String format(Locale locale, Key key, @Nullable Object... arguments) {
        SimpleFormatter words = plain.computeIfAbsent(key, missing -> plain(locale, key.key()))
                .filter(each -> each.getArgumentLimit() <= arguments.length)
                .orElse(null);
        if (words != null && Arrays.stream(arguments).allMatch(String.class::isInstance)) {
            return words.format(Arrays.copyOf(arguments, arguments.length, String[].class));
        }
        MessageFormat format = formats.computeIfAbsent(key, missing -> read(locale, key.key()));
        Object[] written = Arrays.stream(arguments)
                .map(argument -> argument instanceof LocalDate date ? Formats.date(locale, date) : argument)
                .toArray();
        // Two threads must not use the same one.
        return ((MessageFormat) format.clone()).format(written);
    }

    private Optional<SimpleFormatter> plain(Locale locale, String key) {
        String pattern = pattern(locale, key);
        if (pattern == null) {
            return Optional.empty();
        }
        MessagePattern parsed = new MessagePattern(pattern);
        boolean words = IntStream.range(0, parsed.countParts())
                .mapToObj(parsed::getPart)
                .noneMatch(part -> part.getType() == MessagePattern.Part.Type.ARG_NAME
                        || (part.getType() == MessagePattern.Part.Type.ARG_START
                                && part.getArgType() != MessagePattern.ArgType.NONE));
        return words ? Optional.of(SimpleFormatter.compile(pattern)) : Optional.empty();
    }

    private MessageFormat read(Locale locale, String key) {
        String pattern = pattern(locale, key);
        if (pattern == null) {
            throw new IllegalArgumentException("no message for key " + key);
        }
        return new MessageFormat(pattern, ULocale.forLocale(locale));
    }

    /** Whether the key has a text. */
    public boolean has(String key) {
        return pattern(Languages.DEFAULT, key) != null;
    }

    /** The keys known in a language. */
    public Set<String> keys(Locale locale) {
        return patterns.getOrDefault(locale.getLanguage(), Map.of()).keySet();
    }

    @Nullable
    String pattern(Locale locale, String key) {
        return patterns.getOrDefault(locale.getLanguage(), Map.of()).get(key);
    }

    private static Properties load(String area, Locale locale) {
        Properties properties = new Properties();
        URL url = Messages.class.getResource("/i18n/" + area + "_" + locale.getLanguage() + ".properties");
        if (url == null) {
            return properties;
        }
        try (Reader reader = new InputStreamReader(url.openStream(), StandardCharsets.UTF_8)) {
            properties.load(reader);
            return properties;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
