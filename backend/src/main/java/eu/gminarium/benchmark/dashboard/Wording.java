package eu.gminarium.benchmark.dashboard;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import com.ibm.icu.number.LocalizedNumberFormatter;
import com.ibm.icu.number.NumberFormatter;
import com.ibm.icu.number.Precision;
import com.ibm.icu.text.DateIntervalFormat;
import com.ibm.icu.text.PluralRules;
import com.ibm.icu.util.DateInterval;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.IndicatorValue.Confidential;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.IndicatorValue.Missing;
import eu.gminarium.benchmark.IndicatorValue.Suppressed;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.shared.Interval;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.i18n.Messages;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How figures of indicators stand on screens and in sentences, in one language. */
public final class Wording {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final double PER_CENT = 100;
    private static final int MONTH = 28;
    private static final int REMEMBERED_PLURALS = 10_000;

    private final Messages messages;
    private final Locale locale;
    private final Currency currency;

    /** Naming a period takes ICU longer than all else in a sentence, and thousands of cells speak of a few. */
    private final Map<Period, String> periods = new ConcurrentHashMap<>();

    /** By decimals: ICU works such a formatter out anew for each number if it is made for each. */
    private final Map<Integer, LocalizedNumberFormatter> counted = new ConcurrentHashMap<>();

    /** By the number as it is written: a year's values are a few hundred different ones. */
    private final Cache<String, String> plurals =
            Caffeine.newBuilder().maximumSize(REMEMBERED_PLURALS).build();

    Wording(Messages messages, Locale locale, Currency currency) {
        this.messages = messages;
        this.locale = locale;
        this.currency = currency;
    }

    Locale locale() {
        return locale;
    }

    String text(String key, @Nullable Object... arguments) {
        return messages.text(locale, key, arguments);
    }

    /** The number alone, as in a table whose heading names the unit: {@code 85,7}; a share keeps its sign of per cent. */
    public String number(IndicatorDefinition card, double value) {
        return card.unit() == IndicatorUnit.SHARE ? percent(digits(card, value)) : digits(card, value);
    }

    /** The number with its unit: {@code 19,3 dnia}. */
    public String value(IndicatorDefinition card, double value) {
        return withUnit(card, digits(card, value), value, false);
    }

    /** A difference with its sign and unit; differences of shares are percentage points. */
    public String difference(IndicatorDefinition card, double difference) {
        return withUnit(card, signed(card, difference), difference, true);
    }

    /** A size of a difference without sign, such as a threshold. */
    public String size(IndicatorDefinition card, double size) {
        return withUnit(card, digits(card, size), size, true);
    }

    /** The interval of a difference: {@code od +8,5 do +26,6 p.p.}. */
    public String differenceInterval(IndicatorDefinition card, Interval interval) {
        return text("benchmark.from-to", signed(card, interval.lower()), difference(card, interval.upper()));
    }

    /** What the column counts, for a heading: {@code dni}, {@code 0–100}, {@code zł}. */
    public String unit(IndicatorDefinition card) {
        return switch (card.unit()) {
            case MONEY -> Formats.symbol(currency);
            case OTHER -> card.unitName() == null ? "" : card.unitName().in(locale);
            case SHARE, INDEX, DAYS, PER_THOUSAND, COUNT -> text("benchmark.unit." + card.unit());
        };
    }

    /** Which way is better, in a few words, with the target if there is one. */
    public String direction(IndicatorDefinition card) {
        String target = card.target() == null ? "" : value(card, card.target().doubleValue());
        return text("benchmark.direction." + card.direction(), target);
    }

    /** How sure a value is: {@code n = 209, przedział 95%: 67,8–79,6%}; empty where nothing was sampled. */
    public String sample(IndicatorDefinition card, Known known) {
        if (known.interval() == null) {
            return known.n() == null ? "" : text("benchmark.n", integer(known.n()));
        }
        String lower = digits(card, known.interval().lower());
        String upper = value(card, known.interval().upper());
        String n = known.n() == null ? "" : text("benchmark.n", integer(known.n())) + ", ";
        return n + text("benchmark.interval", lower, upper);
    }

    /** A period with the number of answers behind a value: {@code paź–lis 2012, n = 209}. */
    public String context(Period period, Known known) {
        String name = period(period);
        return known.n() == null ? name : name + ", " + text("benchmark.n", integer(known.n()));
    }

    /** Why there is no value. */
    public String missing(Missing missing) {
        String kind = text("benchmark.missing." + missing.kind());
        return missing.reason().isEmpty() ? kind : kind + ": " + missing.reason();
    }

    /** The value, or why there is none. */
    public String words(IndicatorDefinition card, IndicatorValue value) {
        return switch (value) {
            case Known known -> value(card, known.value());
            case Suppressed() -> text("benchmark.suppressed");
            case Confidential() -> text("benchmark.confidential");
            case Missing missing -> missing(missing);
        };
    }

    /** A calendar year as its number, months as months, shorter periods as days. */
    public String period(Period period) {
        return periods.computeIfAbsent(period, this::name);
    }

    private String name(Period period) {
        if (period.equals(Period.ofYear(period.from().getYear()))) {
            return Integer.toString(period.from().getYear());
        }
        boolean months = ChronoUnit.DAYS.between(period.from(), period.to()) + 1 >= MONTH;
        DateIntervalFormat format =
                DateIntervalFormat.getInstance(months ? "yMMM" : "yMMMd", ULocale.forLocale(locale));
        format.setTimeZone(TimeZone.GMT_ZONE);
        return format.format(new DateInterval(millis(period.from()), millis(period.to())));
    }

    private static long millis(LocalDate day) {
        return day.atStartOfDay(ZoneOffset.UTC).toInstant().toEpochMilli();
    }

    private String withUnit(IndicatorDefinition card, String digits, double value, boolean difference) {
        return switch (card.unit()) {
            case INDEX, COUNT -> digits;
            case SHARE -> difference ? text("benchmark.points", digits) : percent(digits);
            case MONEY -> digits + NO_BREAK_SPACE + Formats.symbol(currency);
            case DAYS -> text("benchmark.days", digits, plural(card, value));
            case PER_THOUSAND -> text("benchmark.per-thousand", digits);
            case OTHER -> digits + NO_BREAK_SPACE + unit(card);
        };
    }

    private String digits(IndicatorDefinition card, double value) {
        double shown = card.unit() == IndicatorUnit.SHARE ? value * PER_CENT : value;
        return Formats.number(locale, shown, card.decimals());
    }

    private String signed(IndicatorDefinition card, double value) {
        return value < 0 ? digits(card, value) : "+" + digits(card, value);
    }

    private String percent(String digits) {
        return "en".equals(locale.getLanguage()) ? digits + "%" : digits + NO_BREAK_SPACE + "%";
    }

    /** The plural category of the number as it is written: 20,0 takes another form than 20. */
    private String plural(IndicatorDefinition card, double value) {
        double size = Math.abs(value);
        return plurals.get(digits(card, size), written -> plural(card.decimals(), size));
    }

    private String plural(int decimals, double size) {
        LocalizedNumberFormatter formatter = counted.computeIfAbsent(
                decimals,
                places -> NumberFormatter.withLocale(locale)
                        .precision(Precision.fixedFraction(places))
                        .roundingMode(RoundingMode.HALF_UP));
        return PluralRules.forLocale(locale).select(formatter.format(size));
    }

    private String integer(long number) {
        return Formats.integer(locale, number);
    }
}
