package eu.gminarium.benchmark.action;

import eu.gminarium.shared.Ids;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("improvement_action_revision")
record ActionRevisionRow(
        @Id UUID id,
        UUID actionId,
        int number,
        String title,
        @Nullable String ownerName,
        @Nullable UUID ownerAccountId,
        LocalDate dueOn,
        @Nullable String evidence,
        @Nullable String evidenceLink,
        @Nullable UUID documentId,
        ActionState state,
        @Nullable String reason,
        @Nullable UUID accountId,
        Instant at) {

    static ActionRevisionRow of(
            UUID action,
            int number,
            ActionContent content,
            @Nullable UUID document,
            @Nullable UUID account,
            Instant at) {
        return new ActionRevisionRow(
                Ids.timeOrdered(),
                action,
                number,
                content.title().strip(),
                content.ownerName(),
                content.ownerAccount() == null ? null : content.ownerAccount().value(),
                content.dueOn(),
                content.evidence(),
                content.evidenceLink(),
                document,
                content.state(),
                content.reason(),
                account,
                at);
    }

    /** The same with another file, as the next revision. */
    ActionRevisionRow with(@Nullable UUID document, @Nullable UUID account, Instant now) {
        return new ActionRevisionRow(
                Ids.timeOrdered(),
                actionId,
                number + 1,
                title,
                ownerName,
                ownerAccountId,
                dueOn,
                evidence,
                evidenceLink,
                document,
                state,
                reason,
                account,
                now);
    }
}
