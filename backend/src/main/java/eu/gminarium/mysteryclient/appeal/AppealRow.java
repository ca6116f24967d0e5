package eu.gminarium.mysteryclient.appeal;

import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("mystery_appeal")
record AppealRow(
        @Id UUID id,
        UUID callId,
        UUID criterionId,
        AppealStatus status,
        @Nullable Integer scoreBefore,
        String reason,
        Instant appealedAt,
        UUID appealedBy,
        @Nullable Integer scoreAfter,
        @Nullable String decisionReason,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy,
        @Version long version) {

    static AppealRow open(UUID call, UUID criterion, @Nullable Integer score, String reason, Instant at, UUID account) {
        return new AppealRow(
                AppealId.next().value(),
                call,
                criterion,
                AppealStatus.OPEN,
                score,
                reason,
                at,
                account,
                null,
                null,
                null,
                null,
                0);
    }

    AppealRow decided(AppealStatus decision, @Nullable Integer score, String why, Instant at, UUID account) {
        return new AppealRow(
                id,
                callId,
                criterionId,
                decision,
                scoreBefore,
                reason,
                appealedAt,
                appealedBy,
                score,
                why,
                at,
                account,
                version);
    }
}
