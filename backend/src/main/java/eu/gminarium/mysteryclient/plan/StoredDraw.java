package eu.gminarium.mysteryclient.plan;

import eu.gminarium.mysteryclient.auditor.AuditorId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * When and how calls were assigned.
 *
 * @param drawnAt hours of the first day that were over then were left out
 * @param seed gives the same plan again for the same offices, windows, scripts, team and first day
 * @param calls how many were planned
 * @param auditors how many took part
 * @param team who took part, in the order of the draw; empty for draws from before it was kept
 * @param firstDay for which calls were planned; null for draws from before it was kept
 */
public record StoredDraw(
        UUID id,
        Instant drawnAt,
        long seed,
        int calls,
        int auditors,
        List<AuditorId> team,
        @Nullable LocalDate firstDay) {

    public StoredDraw {
        team = List.copyOf(team);
    }
}
