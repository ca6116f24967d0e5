package eu.gminarium.benchmark.action;

import eu.gminarium.benchmark.Period;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An action joined with its indicator and its latest revision. */
@Introspected
record ActionView(
        UUID id,
        UUID officeId,
        String code,
        int definitionNumber,
        LocalDate startsOn,
        LocalDate endsOn,
        @Nullable String finding,
        Instant createdAt,
        int revision,
        String title,
        @Nullable String ownerName,
        @Nullable UUID ownerAccountId,
        LocalDate dueOn,
        @Nullable String evidence,
        @Nullable String evidenceLink,
        @Nullable UUID documentId,
        ActionState state,
        @Nullable String reason,
        Instant changedAt) {

    Period period() {
        return new Period(startsOn, endsOn);
    }

    boolean overdue(LocalDate today) {
        return state.open() && dueOn.isBefore(today);
    }
}
