package eu.gminarium.survey.link;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.wave.WaveId;
import io.micronaut.core.annotation.Introspected;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A collection point that another wave is to have too.
 *
 * @param officeCollectorId where the office's answers come in there
 * @param unitCollectorId where the unit's answers come in there; null if none do yet, or it is no unit's
 */
@Introspected
record CopiedPoint(
        UUID officeId,
        @Nullable UUID unitId,
        String name,
        UUID officeCollectorId,
        @Nullable UUID unitCollectorId) {

    OfficeId office() {
        return new OfficeId(officeId);
    }

    /** @param added collectors of units that had none, by unit */
    PointRow toRow(UUID id, WaveId wave, String code, Map<UUID, UUID> added) {
        return new PointRow(id, collector(added), wave.value(), officeId, name, code, false);
    }

    private UUID collector(Map<UUID, UUID> added) {
        if (unitId == null) {
            return officeCollectorId;
        }
        return unitCollectorId == null ? Objects.requireNonNull(added.get(unitId)) : unitCollectorId;
    }
}
