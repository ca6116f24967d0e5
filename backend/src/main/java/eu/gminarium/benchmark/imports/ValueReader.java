package eu.gminarium.benchmark.imports;

import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.Frequency;
import eu.gminarium.benchmark.imports.UnresolvedIndicator.Reason;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.programme.table.Table;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.InvalidField.FieldError;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Makes values of texts, and says of each that cannot be one what is wrong with it. */
final class ValueReader {

    private static final int HUNDREDTHS = 2;

    private final ImportMapping mapping;
    private final boolean workbook;
    private final OfficeIndex offices;
    private final IndicatorIndex indicators;
    private final List<FileValue> values = new ArrayList<>();
    private final List<ImportProblem> problems = new ArrayList<>();
    private final Map<FileValue.Place, Integer> taken = new HashMap<>();
    private final Map<String, Optional<Period>> periods = new HashMap<>();
    private final Map<String, UnresolvedIndicator> unresolved = new LinkedHashMap<>();
    private int skipped;

    ValueReader(ImportMapping mapping, Table.Source source, OfficeIndex offices, IndicatorIndex indicators) {
        this.mapping = mapping;
        this.workbook = source.encoding() == Table.Encoding.XLSX;
        this.offices = offices;
        this.indicators = indicators;
    }

    List<FileValue> values() {
        return values;
    }

    List<ImportProblem> problems() {
        return problems;
    }

    int skipped() {
        return skipped;
    }

    /** What the file calls indicators and has no card, in the file's order. */
    List<UnresolvedIndicator> unresolved() {
        return List.copyOf(unresolved.values());
    }

    /** A text that cannot be read; the problem has been noted. */
    private static final class Unreadable extends RuntimeException {
        private static final long serialVersionUID = 1L;

        Unreadable() {
            super(null, null, false, false);
        }
    }

    void read(RawValue raw) {
        try {
            OfficeId office = office(raw);
            Target target = office == null ? null : indicator(raw);
            if (office == null || target == null) {
                skipped++;
            } else {
                Period period = period(raw, target.definition().collecting().frequency());
                add(raw, target, office, period);
            }
        } catch (Unreadable noted) {
            return;
        }
    }

    private void add(RawValue raw, Target target, OfficeId office, Period period) {
        MeasuredValue value = value(raw, target.definition().unit());
        boolean empty = raw.text(ImportColumn.VALUE).isEmpty()
                && raw.text(ImportColumn.MISSING).isEmpty()
                && value.missingReason() != null;
        FileValue read = new FileValue(
                raw.row().number(), raw.heading(ImportColumn.VALUE), target, office, period, value, empty);
        Integer before = taken.putIfAbsent(read.place(), read.row());
        if (before != null) {
            throw problem(raw, ImportColumn.VALUE, "duplicate", before.toString());
        }
        values.add(read);
    }

    /** Null if the office is to be left out. */
    private @Nullable OfficeId office(RawValue raw) {
        String text = text(raw, ImportColumn.OFFICE);
        return switch (offices.find(text)) {
            case OfficeIndex.Match.Found(OfficeId office) -> office;
            case OfficeIndex.Match.Ambiguous() -> throw problem(raw, ImportColumn.OFFICE, "office-ambiguous", text);
            case OfficeIndex.Match.Foreign() -> leftOut(raw, "office-foreign", text);
            case OfficeIndex.Match.Unknown() -> leftOut(raw, "office-unknown", text);
        };
    }

    private @Nullable OfficeId leftOut(RawValue raw, String reason, String text) {
        if (mapping.unknownOffices() == UnknownOffice.REFUSE) {
            throw problem(raw, ImportColumn.OFFICE, reason, text);
        }
        return null;
    }

    /** Null if the indicator is to be left out. */
    private @Nullable Target indicator(RawValue raw) {
        String text = text(raw, ImportColumn.INDICATOR);
        return switch (indicators.find(text)) {
            case IndicatorIndex.Match.Found(Target target) -> target;
            case IndicatorIndex.Match.LeftOut() -> null;
            case IndicatorIndex.Match.Ambiguous() -> throw unresolved(raw, text, Reason.AMBIGUOUS);
            case IndicatorIndex.Match.Computed() -> throw unresolved(raw, text, Reason.COMPUTED);
            case IndicatorIndex.Match.Archived() -> throw unresolved(raw, text, Reason.ARCHIVED);
            case IndicatorIndex.Match.Unknown() -> throw unresolved(raw, text, Reason.UNKNOWN);
        };
    }

    private Unreadable unresolved(RawValue raw, String text, Reason reason) {
        boolean creatable = reason == Reason.UNKNOWN && NewCards.code(text).isPresent();
        unresolved.merge(
                IndicatorIndex.key(text),
                new UnresolvedIndicator(text, reason, 1, creatable),
                (before, one) -> new UnresolvedIndicator(before.indicator(), reason, before.values() + 1, creatable));
        return problem(raw, ImportColumn.INDICATOR, "indicator-" + reason.name().toLowerCase(Locale.ROOT), text);
    }

    private Period period(RawValue raw, Frequency frequency) {
        String text = text(raw, ImportColumn.PERIOD);
        Period period = periods.computeIfAbsent(frequency + text, key -> PeriodText.read(text, frequency))
                .orElseThrow(() -> problem(raw, ImportColumn.PERIOD, "period", text));
        if (!frequency.allows(period)) {
            throw problem(raw, ImportColumn.PERIOD, "frequency", text);
        }
        return period;
    }

    private String text(RawValue raw, ImportColumn column) {
        if (raw.cell(column).formula()) {
            throw problem(raw, column, "formula");
        }
        if (raw.text(column).isEmpty()) {
            throw problem(raw, column, "empty");
        }
        return raw.text(column);
    }

    private MeasuredValue value(RawValue raw, IndicatorUnit unit) {
        BigDecimal value = scaled(number(raw, ImportColumn.VALUE), raw.text(ImportColumn.VALUE), unit);
        BigDecimal numerator = number(raw, ImportColumn.NUMERATOR);
        BigDecimal denominator = number(raw, ImportColumn.DENOMINATOR);
        boolean known = value != null || numerator != null;
        try {
            return new MeasuredValue(
                            value,
                            numerator,
                            known ? denominator : null,
                            known ? sample(raw) : null,
                            known ? reasonBesideValue(raw) : reason(raw),
                            raw.text(ImportColumn.NOTE),
                            certainty(raw),
                            known && confidential(raw))
                    .in(unit);
        } catch (InvalidField refused) {
            throw refused(raw, refused.errors().getFirst());
        }
    }

    private @Nullable BigDecimal number(RawValue raw, ImportColumn column) {
        Table.Cell cell = raw.cell(column);
        if (cell.formula()) {
            throw problem(raw, column, "formula");
        }
        if (NumberText.missing(cell.text())) {
            return null;
        }
        return NumberText.read(cell.text(), mapping.decimalSign(), workbook)
                .orElseThrow(() -> problem(raw, column, "number", cell.text()));
    }

    /** A share as the program keeps it, 0..1. */
    private @Nullable BigDecimal scaled(@Nullable BigDecimal value, String text, IndicatorUnit unit) {
        boolean percent = unit == IndicatorUnit.SHARE && (mapping.percent() || text.endsWith("%"));
        return value == null || !percent ? value : value.movePointLeft(HUNDREDTHS);
    }

    private @Nullable Long sample(RawValue raw) {
        BigDecimal n = number(raw, ImportColumn.N);
        try {
            return n == null ? null : n.longValueExact();
        } catch (ArithmeticException noWholeNumber) {
            throw problem(raw, ImportColumn.N, "number", raw.text(ImportColumn.N));
        }
    }

    /** A reason beside a value contradicts it. */
    private @Nullable MissingReason reasonBesideValue(RawValue raw) {
        return NumberText.missing(raw.text(ImportColumn.MISSING)) ? null : reason(raw);
    }

    private MissingReason reason(RawValue raw) {
        String text = raw.text(ImportColumn.MISSING);
        if (NumberText.missing(text)) {
            return mapping.missingReason();
        }
        return CellWords.reason(text).orElseThrow(() -> problem(raw, ImportColumn.MISSING, "reason", text));
    }

    private Certainty certainty(RawValue raw) {
        if (raw.text(ImportColumn.CERTAINTY).isEmpty()) {
            return Certainty.FINAL;
        }
        String text = raw.text(ImportColumn.CERTAINTY);
        return CellWords.certainty(text).orElseThrow(() -> problem(raw, ImportColumn.CERTAINTY, "certainty", text));
    }

    private boolean confidential(RawValue raw) {
        if (raw.text(ImportColumn.CONFIDENTIAL).isEmpty()) {
            return false;
        }
        String text = raw.text(ImportColumn.CONFIDENTIAL);
        return CellWords.yes(text).orElseThrow(() -> problem(raw, ImportColumn.CONFIDENTIAL, "yes-no", text));
    }

    private Unreadable refused(RawValue raw, FieldError error) {
        problems.add(new ImportProblem(
                raw.row().number(),
                raw.heading(ImportColumn.VALUE),
                error.messageKey(),
                error.arguments().stream().map(Object::toString).toList()));
        return new Unreadable();
    }

    private Unreadable problem(RawValue raw, ImportColumn column, String reason, String... arguments) {
        problems.add(ImportProblem.of(raw.row().number(), raw.heading(column), reason, arguments));
        return new Unreadable();
    }
}
