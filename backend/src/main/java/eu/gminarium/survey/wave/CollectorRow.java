package eu.gminarium.survey.wave;

import eu.gminarium.shared.OfficeId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param unitId null where the office's own answers come in
 * @param code null of a unit, which is reached through its collection points
 * @param withdrawn whether the office's own link takes no more answers
 */
@MappedEntity("collector")
record CollectorRow(
        @Id UUID id,
        UUID waveId,
        UUID officeId,
        @Nullable UUID unitId,
        @Nullable String code,
        boolean withdrawn) {

    /** Of an office. */
    Collector toCollector() {
        return new Collector(
                new CollectorId(id), new WaveId(waveId), new OfficeId(officeId), Objects.requireNonNull(code));
    }
}
