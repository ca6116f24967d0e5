package eu.gminarium.benchmark.imports;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.Frequency;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Periods as people write them: {@code 2012}, {@code 2012-Q3}, {@code III kw. 2012}, {@code 3/2012}, {@code 2012-03-20}. */
final class PeriodText {

    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;
    private static final String YEAR = "((?:19|20)\\d\\d)";
    private static final Pattern WHOLE_YEAR = Pattern.compile("(?:rok |r\\. ?)?" + YEAR + "(?:[.,]0+)?(?: ?r\\.?)?");
    private static final Pattern FROM_TO =
            Pattern.compile(YEAR + "-(\\d\\d)-(\\d\\d)(?:/| ?– ?| - | to )" + YEAR + "-(\\d\\d)-(\\d\\d)");
    private static final Pattern QUARTER_LAST = Pattern.compile(YEAR + "[ -/]?(?:q|k|kw\\.?|čtvrtletí) ?([1-4])");
    private static final Pattern QUARTER_FIRST = Pattern.compile(
            "(?:q|kw\\. ?)?(iv|iii|ii|i|[1-4])\\.?(?: ?(?:q|kw\\.?|kwartał|čtvrtletí))?[ /]" + YEAR + "(?: ?r\\.?)?");
    private static final Pattern HALF_LAST = Pattern.compile(YEAR + "[ -]?(?:h|s|p) ?([12])");
    private static final Pattern HALF_FIRST =
            Pattern.compile("(ii|i|[12])\\.? ?(?:h|półrocze|pololetí)[ /]" + YEAR + "(?: ?r\\.?)?");
    private static final Pattern MONTH_LAST = Pattern.compile(YEAR + "[-./](\\d\\d?)");
    private static final Pattern MONTH_FIRST = Pattern.compile("(\\d\\d?)[-./] ?" + YEAR);
    private static final Pattern DAY = Pattern.compile(YEAR + "-(\\d\\d)-(\\d\\d)");
    private static final Pattern DOTTED_DAY = Pattern.compile("(\\d\\d?)\\. ?(\\d\\d?)\\. ?" + YEAR);
    private static final List<String> ROMAN = List.of("", "i", "ii", "iii", "iv");

    private PeriodText() {}

    /** The calendar period that the text names; a single day names none. */
    static Optional<Period> read(String text) {
        String lower = text.strip().toLowerCase(Locale.ROOT);
        try {
            return match(WHOLE_YEAR, lower)
                    .map(found -> Period.ofYear(number(found.group(1))))
                    .or(() -> fromTo(lower))
                    .or(() -> quarterOrHalf(lower))
                    .or(() -> month(lower));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    /** The same; a single day means the period of the indicator's calendar that it lies in. */
    static Optional<Period> read(String text, Frequency frequency) {
        Optional<Period> period = read(text);
        return period.isPresent() ? period : day(text.strip()).flatMap(frequency::periodOf);
    }

    private static Optional<Period> fromTo(String text) {
        return match(FROM_TO, text)
                .map(found -> new LocalDate[] {date(found, 1, 2, 3), date(found, 4, 5, 6)})
                .filter(days -> !days[1].isBefore(days[0]))
                .map(days -> new Period(days[0], days[1]));
    }

    private static Optional<Period> quarterOrHalf(String text) {
        return match(QUARTER_LAST, text)
                .map(found -> months(found.group(1), number(found.group(2)), MONTHS_OF_QUARTER))
                .or(() -> match(HALF_LAST, text)
                        .map(found -> months(found.group(1), number(found.group(2)), MONTHS_OF_HALF)))
                .or(() -> match(HALF_FIRST, text)
                        .map(found -> months(found.group(2), number(found.group(1)), MONTHS_OF_HALF)))
                .or(() -> match(QUARTER_FIRST, text)
                        .filter(found -> text.chars().anyMatch(Character::isLetter))
                        .map(found -> months(found.group(2), number(found.group(1)), MONTHS_OF_QUARTER)));
    }

    private static Optional<Period> month(String text) {
        return match(MONTH_LAST, text)
                .map(found -> months(found.group(1), number(found.group(2)), 1))
                .or(() -> match(MONTH_FIRST, text).map(found -> months(found.group(2), number(found.group(1)), 1)));
    }

    /** @param place of the part in the year, from 1 */
    private static Period months(String year, int place, int months) {
        LocalDate from = LocalDate.of(number(year), (place - 1) * months + 1, 1);
        return new Period(from, from.plusMonths(months).minusDays(1));
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return match(DAY, text)
                    .map(found -> date(found, 1, 2, 3))
                    .or(() -> match(DOTTED_DAY, text).map(found -> date(found, 3, 2, 1)));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static LocalDate date(MatchResult found, int year, int month, int day) {
        return LocalDate.of(number(found.group(year)), number(found.group(month)), number(found.group(day)));
    }

    private static int number(String text) {
        int roman = ROMAN.indexOf(text);
        return roman > 0 ? roman : Integer.parseInt(text);
    }

    private static Optional<MatchResult> match(Pattern pattern, String text) {
        Matcher matcher = pattern.matcher(text);
        return matcher.matches() ? Optional.of(matcher.toMatchResult()) : Optional.empty();
    }
}
