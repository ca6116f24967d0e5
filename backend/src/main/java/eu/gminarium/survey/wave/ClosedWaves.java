package eu.gminarium.survey.wave;

import eu.gminarium.benchmark.Period;
import eu.gminarium.security.Unchecked;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The waves whose results are released. */
@Singleton
@Unchecked("which waves there were is no secret inside a partnership; there are no answers here")
public class ClosedWaves {

    private final WaveRepository repository;

    ClosedWaves(WaveRepository repository) {
        this.repository = repository;
    }

    /** By period; of two waves over exactly the same days the one planned first. */
    @Transactional(readOnly = true)
    public Collection<Wave> onePerPeriod() {
        Map<Period, Wave> byPeriod = new TreeMap<>();
        for (Wave wave : all()) {
            byPeriod.putIfAbsent(new Period(wave.startsOn(), wave.endsOn()), wave);
        }
        return byPeriod.values();
    }

    /** By first day. */
    @Transactional(readOnly = true)
    public List<Wave> all() {
        return repository.findAllOrderByStartsOnAndId().stream()
                .map(WaveRow::toWave)
                .filter(wave -> wave.status() == WaveStatus.CLOSED)
                .toList();
    }
}
