package eu.gminarium.mysteryclient.plan;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.shared.Ids;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param team empty for draws from before it was kept
 * @param firstDay null for draws from before it was kept
 */
@MappedEntity("mystery_draw")
record DrawRow(
        @Id UUID id,
        UUID auditId,
        Instant drawnAt,
        long seed,
        int calls,
        int auditors,
        @TypeDef(type = DataType.JSON) List<UUID> team,
        @Nullable LocalDate firstDay) {

    static DrawRow of(Audit audit, Instant now, LocalDate today, long seed, int calls, List<AuditorId> team) {
        return new DrawRow(
                Ids.timeOrdered(),
                audit.id().value(),
                now,
                seed,
                calls,
                team.size(),
                team.stream().map(AuditorId::value).toList(),
                PlanTimes.first(audit, today));
    }

    StoredDraw toDraw() {
        return new StoredDraw(
                id,
                drawnAt,
                seed,
                calls,
                auditors,
                team.stream().map(AuditorId::new).toList(),
                firstDay);
    }
}
