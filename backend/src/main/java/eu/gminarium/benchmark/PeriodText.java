package eu.gminarium.benchmark;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.regex.Pattern;

/** A period in an address: {@code 2012-10-01..2012-11-30}; a calendar year may be written {@code 2012}. */
public final class PeriodText {

    private static final String TO = "..";
    private static final Pattern YEAR = Pattern.compile("(?:1[6-9]|[2-9][0-9])[0-9]{2}");
    private static final Pattern DAYS = Pattern.compile("([0-9-]{10})\\.\\.([0-9-]{10})");

    private PeriodText() {}

    /** The period as {@link #parse} reads it. */
    public static String of(Period period) {
        return period.from() + TO + period.to();
    }

    /** The period of a text; nothing if the text is none. */
    public static Optional<Period> parse(String text) {
        try {
            if (YEAR.matcher(text).matches()) {
                return Optional.of(Period.ofYear(Integer.parseInt(text)));
            }
            var days = DAYS.matcher(text);
            return days.matches()
                    ? Optional.of(new Period(LocalDate.parse(days.group(1)), LocalDate.parse(days.group(2))))
                    : Optional.empty();
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            return Optional.empty();
        }
    }
}
