package eu.gminarium.benchmark.measurement;

import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.security.Role;
import eu.gminarium.shared.AccountId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("measurement_revision")
record MeasurementRevisionRow(
        @Id UUID id,
        UUID measurementId,
        int number,
        MeasurementStatus status,
        @Nullable BigDecimal value,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable Long sampleSize,
        @Nullable MissingReason missingReason,
        @Nullable String note,
        Certainty certainty,
        boolean confidential,
        @Nullable String reason,
        @Nullable UUID accountId,
        @Nullable Role role,
        Instant at) {

    MeasurementRevision toRevision() {
        return new MeasurementRevision(
                number, measured(), status, reason, accountId == null ? null : new AccountId(accountId), role, at);
    }

    private MeasuredValue measured() {
        return new MeasuredValue(
                value, numerator, denominator, sampleSize, missingReason, note, certainty, confidential);
    }
}
