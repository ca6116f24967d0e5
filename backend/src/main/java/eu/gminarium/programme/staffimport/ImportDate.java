package eu.gminarium.programme.staffimport;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Days as people write them: {@code 20.03.2013}, {@code 20. 3. 2013}, {@code 2013-03-20}. */
final class ImportDate {

    private static final Pattern DOTTED = Pattern.compile("(\\d{1,2})\\.\\s?(\\d{1,2})\\.\\s?(\\d{4})");
    private static final Pattern ISO = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final int EARLIEST_YEAR = 1930;
    private static final int LATEST_YEAR = 2100;

    private ImportDate() {}

    /** The day; empty if the text is no day of a working life. */
    static Optional<LocalDate> parse(String text) {
        Matcher dotted = DOTTED.matcher(text);
        if (dotted.matches()) {
            return day(dotted.group(3), dotted.group(2), dotted.group(1));
        }
        Matcher iso = ISO.matcher(text);
        return iso.matches() ? day(iso.group(1), iso.group(2), iso.group(3)) : Optional.empty();
    }

    private static Optional<LocalDate> day(String year, String month, String day) {
        try {
            LocalDate date = LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
            return Optional.of(date).filter(d -> d.getYear() >= EARLIEST_YEAR && d.getYear() <= LATEST_YEAR);
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }
}
