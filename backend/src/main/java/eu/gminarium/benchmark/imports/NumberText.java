package eu.gminarium.benchmark.imports;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Numbers as files write them, and the marks that files put where there is none. */
final class NumberText {

    private static final Pattern PLAIN = Pattern.compile("[-+]?\\d{1,30}(\\.\\d{1,30})?([eE][-+]?\\d{1,2})?");
    private static final Pattern GROUPED_BY_POINT = Pattern.compile("[-+]?[1-9]\\d{0,2}(\\.\\d{3})+(,\\d{1,30})?");
    private static final Pattern GROUPED_BY_COMMA = Pattern.compile("[-+]?[1-9]\\d{0,2}(,\\d{3})+(\\.\\d{1,30})?");
    private static final Pattern BY_COMMA = Pattern.compile("[-+]?\\d{1,30}(,\\d{1,30})?");
    private static final Pattern SPACES = Pattern.compile("[\\s\\u00A0\\u202F\\u2009']");

    /** Lower case, without white space. */
    private static final Set<String> MISSING = Set.of(
            "",
            "-",
            "–",
            "—",
            ".",
            "..",
            "...",
            "…",
            ":",
            "x",
            "*",
            "na",
            "n/a",
            "n.a.",
            "nd",
            "n.d.",
            "b.d.",
            "bd",
            "brak",
            "brakdanych",
            "null",
            "none",
            "nan",
            "missing",
            "nodata",
            "chybí",
            "nejsou",
            "saknas",
            "#n/a",
            "#n/d!",
            "#n/d");

    private NumberText() {}

    /** Whether the text says that there is no value. */
    static boolean missing(String text) {
        return MISSING.contains(SPACES.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(""));
    }

    /**
     * The number; empty if the text is none.
     *
     * @param workbook whether the text comes from a workbook, whose numbers always have a point
     */
    static Optional<BigDecimal> read(String text, DecimalSign sign, boolean workbook) {
        String digits = SPACES.matcher(text).replaceAll("").replace('−', '-');
        if (digits.endsWith("%")) {
            digits = digits.substring(0, digits.length() - 1);
        }
        if (sign == DecimalSign.POINT || (workbook && digits.indexOf(',') < 0)) {
            return read(GROUPED_BY_COMMA.matcher(digits).matches() ? digits.replace(",", "") : digits);
        }
        if (GROUPED_BY_POINT.matcher(digits).matches()) {
            return read(digits.replace(".", "").replace(',', '.'));
        }
        return BY_COMMA.matcher(digits).matches() ? read(digits.replace(',', '.')) : Optional.empty();
    }

    private static Optional<BigDecimal> read(String digits) {
        return PLAIN.matcher(digits).matches() ? Optional.of(new BigDecimal(digits)) : Optional.empty();
    }
}
