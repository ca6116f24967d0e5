package eu.gminarium.survey.wave;

import eu.gminarium.security.Unchecked;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** The waves that take answers, for jobs, behind which there is nobody. */
@Singleton
@Unchecked("which waves there are is no secret inside a partnership; there are no answers here")
public class OpenWaves {

    private final WaveRepository repository;

    OpenWaves(WaveRepository repository) {
        this.repository = repository;
    }

    /** By first day. */
    @Transactional(readOnly = true)
    public List<Wave> all() {
        return repository.findAllOrderByStartsOnAndId().stream()
                .map(WaveRow::toWave)
                .filter(wave -> wave.status() == WaveStatus.OPEN)
                .toList();
    }
}
