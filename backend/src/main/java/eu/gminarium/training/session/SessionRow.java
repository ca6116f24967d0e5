package eu.gminarium.training.session;

import eu.gminarium.training.SessionId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("training_session")
record SessionRow(
        @Id UUID id,
        UUID trainingId,
        String place,
        int capacity,
        int taken,
        long approvals,
        LocalDate opensOn,
        LocalDate closesOn,
        SessionStatus status,
        int offerHours,
        @Nullable LocalDate releasesOn,
        boolean released,
        @Version long version) {

    static SessionRow draft(SessionId id, NewSession input) {
        return new SessionRow(
                id.value(),
                input.training().value(),
                input.place(),
                input.capacity(),
                0,
                0,
                input.opensOn(),
                input.closesOn(),
                SessionStatus.DRAFT,
                SeatPlan.OFFER_HOURS,
                null,
                false,
                0);
    }

    SessionRow with(SessionChange change) {
        return new SessionRow(
                id,
                trainingId,
                Objects.requireNonNullElse(change.place(), place),
                Objects.requireNonNullElse(change.capacity(), capacity),
                taken,
                approvals,
                Objects.requireNonNullElse(change.opensOn(), opensOn),
                Objects.requireNonNullElse(change.closesOn(), closesOn),
                Objects.requireNonNullElse(change.status(), status),
                offerHours,
                releasesOn,
                released,
                version);
    }

    /** A plan anew begins unreleased, whatever came of the one before. */
    SessionRow with(SeatPlanChange change) {
        return new SessionRow(
                id,
                trainingId,
                place,
                capacity,
                taken,
                approvals,
                opensOn,
                closesOn,
                status,
                change.offerHours(),
                change.releasesOn(),
                false,
                version);
    }
}
