package eu.gminarium.survey.http;

import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveAlreadyOpened;
import eu.gminarium.survey.wave.WaveChange;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.survey.wave.Waves;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Does what one request asks of a wave in one transaction. */
@Singleton
class WaveTransition {

    private final Waves waves;

    WaveTransition(Waves waves) {
        this.waves = waves;
    }

    /** @throws WaveAlreadyOpened if the wave shall go backwards */
    @Transactional
    Wave apply(WaveId id, WaveChange change, @Nullable WaveStatus wanted, @Nullable String reason) {
        Wave changed = waves.change(id, change);
        if (wanted == null || wanted == changed.status()) {
            return changed;
        }
        return switch (wanted) {
            case OPEN -> waves.open(id, null);
            case CLOSED -> waves.close(id, null, reason);
            case PLANNED -> throw new WaveAlreadyOpened();
        };
    }
}
