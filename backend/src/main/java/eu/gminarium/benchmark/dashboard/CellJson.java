package eu.gminarium.benchmark.dashboard;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.benchmark.IndicatorValue.Confidential;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.IndicatorValue.Missing;
import eu.gminarium.benchmark.IndicatorValue.Suppressed;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.comparison.Judgement;
import eu.gminarium.benchmark.comparison.Standing.Unranked;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.Interval;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A cell in the API.
 *
 * @param id office and indicator
 * @param value unrounded, in the indicator's unit
 * @param suppressed true if there is a figure that may not be shown
 * @param confidential true if only the office and the coordinator know the value
 * @param rank 1-2-2-4; null with {@code rankReason} where not ranked
 * @param change from the value before
 * @param measurementId the record behind the value; absent where it is computed
 */
@Serdeable
record CellJson(
        String id,
        UUID officeId,
        String officeName,
        String indicator,
        @Nullable LocalDate periodStart,
        @Nullable LocalDate periodEnd,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Double value,
        @Nullable Long n,
        @Nullable Interval interval,
        boolean suppressed,
        boolean confidential,
        @Nullable MissingReason missingReason,
        @Nullable String note,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Integer rank,
        @Nullable Unranked rankReason,
        Judgement judgement,
        @Nullable ChangeJson change,
        @Nullable UUID measurementId) {

    static CellJson of(Cell cell, Office office) {
        Known known = cell.value() instanceof Known value ? value : null;
        Missing missing = cell.value() instanceof Missing reason ? reason : null;
        Period period = cell.period();
        return new CellJson(
                office.id().value() + ":" + cell.indicator(),
                office.id().value(),
                office.displayName(),
                cell.indicator(),
                period == null ? null : period.from(),
                period == null ? null : period.to(),
                known == null ? null : Double.valueOf(known.value()),
                known == null ? null : known.n(),
                known == null ? null : known.interval(),
                cell.value() instanceof Suppressed,
                cell.value() instanceof Confidential,
                missing == null ? null : missing.kind(),
                missing == null || missing.reason().isEmpty() ? null : missing.reason(),
                cell.standing().rank(),
                cell.standing().unranked(),
                cell.standing().judgement(),
                cell.step() == null ? null : ChangeJson.of(cell.step()),
                cell.record() == null ? null : cell.record().value());
    }
}
