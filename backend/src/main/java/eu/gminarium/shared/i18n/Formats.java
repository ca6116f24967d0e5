package eu.gminarium.shared.i18n;

import com.ibm.icu.text.Collator;
import com.ibm.icu.util.ULocale;
import eu.gminarium.shared.Money;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** How numbers, dates, money and names stand on screens and paper. Everything rounds HALF_UP. */
public final class Formats {

    private static final char NO_BREAK_SPACE = '\u00a0';
    private static final char MINUS = '\u2212';
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("dd.MM.yyyy");
    private static final DateTimeFormatter CZECH_DATE = DateTimeFormatter.ofPattern("d. M. yyyy");
    private static final DateTimeFormatter ENGLISH_DATE = DateTimeFormatter.ofPattern("d MMM yyyy", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** Making one takes longer than writing a number with it; these are only ever copied, because two threads must not use the same one. */
    private static final Map<Style, NumberFormat> NUMBERS = new ConcurrentHashMap<>();

    private record Style(Locale locale, int decimals) {

        NumberFormat make() {
            NumberFormat format = NumberFormat.getNumberInstance(locale);
            format.setRoundingMode(RoundingMode.HALF_UP);
            format.setMinimumFractionDigits(decimals);
            format.setMaximumFractionDigits(decimals);
            return format;
        }
    }

    private Formats() {}

    public static String date(Locale locale, LocalDate date) {
        return switch (locale.getLanguage()) {
            case "cs" -> CZECH_DATE.format(date);
            case "en" -> ENGLISH_DATE.format(date);
            default -> DATE.format(date);
        };
    }

    public static String dateTime(Locale locale, Instant instant, ZoneId zone) {
        var local = instant.atZone(zone);
        return date(locale, local.toLocalDate()) + ", " + TIME.format(local);
    }

    /** A number with exactly the given decimals. */
    public static String number(Locale locale, double value, int decimals) {
        return written(numbers(locale, decimals).format(BigDecimal.valueOf(value)));
    }

    public static String integer(Locale locale, long value) {
        return written(numbers(locale, 0).format(value));
    }

    private static NumberFormat numbers(Locale locale, int decimals) {
        NumberFormat format = NUMBERS.computeIfAbsent(new Style(Languages.supported(locale), decimals), Style::make);
        return (NumberFormat) format.clone();
    }

    /** A share 0..1 as per cent with one decimal: {@code 85,7 %}; English writes no space. */
    public static String percent(Locale locale, double share) {
        String digits = number(locale, share * 100, 1);
        return "en".equals(locale.getLanguage()) ? digits + "%" : digits + NO_BREAK_SPACE + "%";
    }

    /** {@code 1 477 874,80 zł}. */
    public static String money(Locale locale, Money money) {
        Locale supported = Languages.supported(locale);
        String digits =
                number(supported, money.amount().doubleValue(), money.currency().getDefaultFractionDigits());
        return digits + NO_BREAK_SPACE + symbol(money.currency());
    }

    /** Compares as a dictionary of the language does: Ł after L, ch after h in Czech; nulls last. */
    public static Comparator<@Nullable String> collator(Locale locale) {
        Collator collator = Collator.getInstance(ULocale.forLocale(Languages.supported(locale)));
        return Comparator.nullsLast(collator::compare);
    }

    /** The sign that stands after an amount: {@code zł}. */
    public static String symbol(Currency currency) {
        return switch (currency.getCurrencyCode()) {
            case "PLN" -> "zł";
            case "CZK" -> "Kč";
            case "EUR" -> "€";
            default -> currency.getCurrencyCode();
        };
    }

    /** As print has it: with spaces that do not break, and with the sign of minus instead of the keyboard's hyphen. */
    private static String written(String digits) {
        return digits.replace('\u202f', NO_BREAK_SPACE).replace('-', MINUS);
    }
}
