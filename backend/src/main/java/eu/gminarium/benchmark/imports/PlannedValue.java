package eu.gminarium.benchmark.imports;

import eu.gminarium.benchmark.MeasurementId;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.measurement.ImportedValue;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.measurement.StoredMeasurement;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A value of the file beside what stands in its place.
 *
 * @param stored null if nothing stands there
 */
record PlannedValue(FileValue file, @Nullable StoredMeasurement stored, ImportMapping mapping) {

    /** What the import does with it. */
    enum Action {
        NEW,
        CHANGED,
        SAME
    }

    Action action() {
        if (stored == null) {
            return Action.NEW;
        }
        boolean standing = stored.status() != MeasurementStatus.WITHDRAWN;
        // A cell that nobody filled in takes away nothing.
        boolean nothingSaid = file.empty() && standing && stored.value().value() != null;
        return nothingSaid || (standing && sameStatus(stored) && same(stored.value(), value()))
                ? Action.SAME
                : Action.CHANGED;
    }

    boolean written() {
        return action() != Action.SAME;
    }

    /** What would stand; what the file has no column for stays as it is. */
    MeasuredValue value() {
        MeasuredValue read = file.value();
        boolean keepsSecret = stored != null
                && mapping.heading(ImportColumn.CONFIDENTIAL) == null
                && stored.value().confidential()
                && read.missingReason() == null;
        return keepsSecret
                ? new MeasuredValue(
                        read.value(),
                        read.numerator(),
                        read.denominator(),
                        read.n(),
                        read.missingReason(),
                        read.note(),
                        read.certainty(),
                        true)
                : read;
    }

    private boolean sameStatus(StoredMeasurement before) {
        return before.status().compared() || mapping.status() == before.status();
    }

    private boolean same(MeasuredValue before, MeasuredValue now) {
        return same(before.value(), now.value())
                && before.missingReason() == now.missingReason()
                && (mapping.heading(ImportColumn.NUMERATOR) == null
                        || (same(before.numerator(), now.numerator()) && same(before.denominator(), now.denominator())))
                && unsaidOrSame(ImportColumn.N, before.n(), now.n())
                && unsaidOrSame(ImportColumn.CERTAINTY, before.certainty(), now.certainty())
                && unsaidOrSame(ImportColumn.CONFIDENTIAL, before.confidential(), now.confidential())
                && unsaidOrSame(ImportColumn.NOTE, before.note(), now.note());
    }

    private boolean unsaidOrSame(ImportColumn column, @Nullable Object before, @Nullable Object now) {
        return mapping.heading(column) == null || Objects.equals(before, now);
    }

    private static boolean same(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == null && other == null : one.compareTo(other) == 0;
    }

    /** @param definition key of the definition's version */
    ImportedValue toImported(UUID definition) {
        return new ImportedValue(
                stored == null ? MeasurementId.next() : stored.id(),
                stored == null ? 0 : stored.revision(),
                definition,
                file.office(),
                file.period(),
                value(),
                mapping.status(),
                file.row());
    }

    /** Whether it says that there is no value. */
    boolean missing() {
        MissingReason reason = file.value().missingReason();
        return reason != null;
    }
}
