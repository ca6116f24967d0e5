package eu.gminarium.benchmark.quality;

import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.dashboard.Wording;
import eu.gminarium.benchmark.dashboard.Wordings;
import eu.gminarium.benchmark.quality.Flag.Behind;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.i18n.Messages;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Puts a {@link Flag} into one plain sentence. */
@Singleton
@Unchecked("puts into words what the caller was allowed to read")
public class FlagSentences {

    private static final String KEY = "benchmark.flag.";

    private final Messages messages;
    private final Wordings wordings;

    FlagSentences(Messages messages, Wordings wordings) {
        this.messages = messages;
        this.wordings = wordings;
    }

    /**
     * The sentence in a language of the interface.
     *
     * @param offices names of the offices that the flag speaks of
     */
    public String sentence(Flag flag, IndicatorDefinition card, Map<OfficeId, String> offices, Locale locale) {
        Wording wording = wordings.in(locale);
        String value = flag.value() == null ? "" : wording.value(card, flag.value());
        String key = KEY + flag.kind();
        return switch (flag.kind()) {
            case RANGE -> messages.text(locale, key, value, limit(flag, card, wording));
            case ZERO, NEW -> messages.text(locale, key);
            case GAP, GONE -> messages.text(locale, key, behind(flag, card, wording));
            case JUMP -> jump(flag, value, behind(flag, card, wording), locale);
            case UNIT_SLIP, DECIMAL_SLIP -> slip(flag, value, behind(flag, card, wording), locale);
            case REPEATED -> messages.text(locale, key, value, behind(flag, card, wording));
            case REPEATED_PERIOD -> messages.text(locale, key, (long) flag.number());
            case SWAPPED -> {
                if (flag.behind().isEmpty()) {
                    yield messages.text(locale, key + ".unnamed", value);
                }
                Behind other = flag.behind().getFirst();
                String name = offices.getOrDefault(other.place().office(), "");
                yield messages.text(locale, key, name, value, wording.value(card, other.value()), (long) flag.number());
            }
        };
    }

    /** The sentence of a question about a single value, which speaks of one office only. */
    public String sentence(Flag flag, IndicatorDefinition card, Locale locale) {
        return sentence(flag, card, Map.of(), locale);
    }

    /** The kind in one or two words. */
    public String kind(FlagKind kind, Locale locale) {
        return messages.text(locale, "benchmark.flag-kind." + kind);
    }

    private String slip(Flag flag, String value, String behind, Locale locale) {
        boolean large = flag.number() > 1;
        double factor = large ? flag.number() : 1 / flag.number();
        String key = KEY + flag.kind() + (large ? ".large" : ".small");
        return messages.text(locale, key, value, behind, Formats.integer(locale, Math.round(factor)));
    }

    private String jump(Flag flag, String value, String behind, Locale locale) {
        return flag.number() == 0
                ? messages.text(locale, KEY + "JUMP.few", value, behind)
                : messages.text(locale, KEY + "JUMP", value, behind, times(locale, flag.number()));
    }

    /** The limit that the value lies beyond. */
    private static String limit(Flag flag, IndicatorDefinition card, Wording wording) {
        BigDecimal lowest = card.rules().lowest();
        BigDecimal highest = card.rules().highest();
        double value = Objects.requireNonNull(flag.value());
        BigDecimal broken = lowest != null && value < lowest.doubleValue() ? lowest : highest;
        return broken == null ? "" : wording.value(card, broken.doubleValue());
    }

    private static String times(Locale locale, double steps) {
        return Double.isInfinite(steps) ? "∞" : Formats.integer(locale, Math.round(steps));
    }

    private static String behind(Flag flag, IndicatorDefinition card, Wording wording) {
        return flag.behind().stream()
                .map(each -> wording.period(each.place().period()) + ": " + wording.value(card, each.value()))
                .collect(Collectors.joining("; "));
    }
}
