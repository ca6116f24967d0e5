package eu.gminarium.training.register.file;

import eu.gminarium.training.register.RegisterEntry;
import java.util.List;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;

/**
 * The columns of the register in a file: first those of the form that offices keep, then what funders ask for besides. A value is
 * a text, a whole number, a day or money.
 */
enum RegisterColumn {
    NUMBER("register.column.number", (number, entry) -> number),
    UNIT("register.column.unit", (number, entry) -> entry.person().unitSymbol()),
    PERSON("register.column.person", (number, entry) -> entry.person().name()),
    POSITION("register.column.position", (number, entry) -> entry.person().position()),
    DATE("register.column.date", (number, entry) -> entry.firstDay()),
    DAYS("register.column.days", (number, entry) -> (long) entry.days()),
    TOPIC("register.column.topic", (number, entry) -> entry.training().title()),
    PROVIDER("register.column.provider", (number, entry) -> entry.training().provider()),
    COST("register.column.cost", (number, entry) -> entry.cost().cost()),
    ELIGIBLE("register.column.eligible", (number, entry) -> entry.cost().eligible()),
    INVOICE("register.column.invoice", (number, entry) -> entry.cost().invoiceNumbers()),
    INVOICE_DATE("register.column.invoice-date", (number, entry) -> entry.cost().invoiceOn()),
    LAST_DAY("register.column.last-day", (number, entry) -> entry.lastDay()),
    TEACHING_HOURS("register.column.teaching-hours", (number, entry) -> (long) entry.teachingHours()),
    OFFICE("register.column.office", (number, entry) -> entry.person().officeName()),
    PROGRAMME("register.column.programme", (number, entry) -> entry.training().programmeName());

    static final List<RegisterColumn> ALL = List.of(values());

    /** The columns of the form that offices keep on paper. */
    static final List<RegisterColumn> OF_THE_FORM = ALL.subList(0, COST.ordinal() + 1);

    private final String key;
    private final transient BiFunction<Long, RegisterEntry, @Nullable Object> value;

    RegisterColumn(String key, BiFunction<Long, RegisterEntry, @Nullable Object> value) {
        this.key = key;
        this.value = value;
    }

    /** Message key of the heading. */
    String key() {
        return key;
    }

    /** @param number running number of the row, from 1 */
    @Nullable
    Object value(long number, RegisterEntry entry) {
        return value.apply(number, entry);
    }
}
