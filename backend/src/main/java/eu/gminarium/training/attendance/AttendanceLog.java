package eu.gminarium.training.attendance;

import eu.gminarium.security.Actor;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.problem.StaleVersion;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The only way to change an entry of attendance: what was before stays on record. */
@Singleton
class AttendanceLog {

    private final AttendanceRepository repository;
    private final AttendanceChangeRepository changes;
    private final Clock clock;

    AttendanceLog(AttendanceRepository repository, AttendanceChangeRepository changes, Clock clock) {
        this.repository = repository;
        this.changes = changes;
        this.clock = clock;
    }

    /**
     * Changes an entry.
     *
     * @param link of the trainer who did it; null for somebody with an account
     * @throws StaleVersion if it is no longer as the row says
     */
    void change(
            AttendanceRow row,
            ChangeKind kind,
            @Nullable Presence presence,
            @Nullable UUID link,
            @Nullable String reason) {
        Instant now = clock.instant();
        Instant checkedInAt = kind == ChangeKind.CHECK_IN ? now : null;
        if (repository.change(row.id(), row.version(), presence, checkedInAt) == 0) {
            throw new StaleVersion();
        }
        changes.save(new AttendanceChangeRow(
                Ids.timeOrdered(),
                row.id(),
                row.version() + 1,
                kind,
                row.presence(),
                presence,
                now,
                Actor.current().map(AccountId::value).orElse(null),
                link,
                reason));
    }
}
