package eu.gminarium.benchmark.peers;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.benchmark.IndicatorValue.Confidential;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.IndicatorValue.Missing;
import eu.gminarium.benchmark.IndicatorValue.Suppressed;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.comparison.Judgement;
import eu.gminarium.benchmark.comparison.Standing.Unranked;
import eu.gminarium.benchmark.dashboard.ChangeJson;
import eu.gminarium.shared.Interval;
import eu.gminarium.shared.OfficeId;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An office among its peers in the API.
 *
 * @param value unrounded, in the indicator's unit
 * @param suppressed true if there is a figure that may not be shown
 * @param confidential true if only the office and the coordinator know the value
 * @param rank 1-2-2-4; null with {@code rankReason} where not ranked
 * @param percentile share of the group that is worse, with half of the equal ones, 0..1
 * @param change from the value before, in the same definition
 * @param notDistinguishableFrom officeIds of the group whose difference cannot be told from zero
 */
@Serdeable
record ComparisonRowJson(
        UUID id,
        UUID officeId,
        String officeName,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Double value,
        @Nullable Long n,
        @Nullable Interval interval,
        boolean suppressed,
        boolean confidential,
        @Nullable MissingReason missingReason,
        @Nullable String note,
        @JsonInclude(JsonInclude.Include.ALWAYS) @Nullable Integer rank,
        @Nullable Unranked rankReason,
        @Nullable Double percentile,
        Judgement judgement,
        @Nullable ChangeJson change,
        List<UUID> notDistinguishableFrom) {

    static ComparisonRowJson of(ComparisonRow row) {
        UUID id = row.office().id().value();
        Known known = row.cell().value() instanceof Known value ? value : null;
        Missing missing = row.cell().value() instanceof Missing reason ? reason : null;
        return new ComparisonRowJson(
                id,
                id,
                row.office().displayName(),
                known == null ? null : Double.valueOf(known.value()),
                known == null ? null : known.n(),
                known == null ? null : known.interval(),
                row.cell().value() instanceof Suppressed,
                row.cell().value() instanceof Confidential,
                missing == null ? null : missing.kind(),
                missing == null || missing.reason().isEmpty() ? null : missing.reason(),
                row.cell().standing().rank(),
                row.cell().standing().unranked(),
                row.percentile(),
                row.cell().standing().judgement(),
                row.cell().step() == null ? null : ChangeJson.of(row.cell().step()),
                row.alike().stream().map(OfficeId::value).sorted().toList());
    }
}
