package eu.gminarium.programme.table;

import eu.gminarium.shared.problem.Problem;
import java.util.Locale;
import java.util.Map;

/** An uploaded file is no table that could be read. */
public final class UnreadableFile extends Problem {

    private static final long serialVersionUID = 1L;

    /** Why not. */
    public enum Reason {
        EMPTY,
        /** Neither text nor a workbook: a program, a picture, another archive. */
        NO_TABLE,
        /** XLS, the format of Excel before 2007. */
        OLD_EXCEL,
        /** Starts as UTF-8 and then breaks; the argument is the line. */
        BROKEN_UTF8,
        /** A character that no keyboard sends, such as U+0000, in a file that otherwise reads well; the argument is the line. */
        CONTROL_CHARACTER,
        /** Neither UTF-8 nor Windows-1250. */
        UNKNOWN_ENCODING,
        /** A quotation mark is never closed; the argument is the line. */
        OPEN_QUOTE,
        /** Unpacks to more than the limit; the argument is the limit in MB. */
        UNPACKS_TOO_LARGE,
        /** The argument is the highest number of rows. */
        TOO_MANY_ROWS
    }

    private final Reason reason;

    UnreadableFile(Reason reason, Object... arguments) {
        super("unreadable-file", Category.INVALID, arguments);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Each reason has its own text: {@code problem.unreadable-file.empty}. */
    @Override
    public String messageKey() {
        return super.messageKey() + "." + slug();
    }

    @Override
    public Map<String, Object> details() {
        return Map.of("reason", slug());
    }

    private String slug() {
        return reason.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
