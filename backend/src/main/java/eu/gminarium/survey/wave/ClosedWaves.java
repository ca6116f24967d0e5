package eu.gminarium.survey.wave;

import eu.gminarium.benchmark.Period;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.LocalizedText;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The waves whose results are released. */
@Singleton
@Unchecked("which waves there were is no secret inside a partnership; there are no answers here")
public class ClosedWaves {

    private final WaveRepository repository;
    private final CycleRepository cycles;

    ClosedWaves(WaveRepository repository, CycleRepository cycles) {
        this.repository = repository;
        this.cycles = cycles;
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

    /** All of them with their cycles' titles, by first day. */
    @Transactional(readOnly = true)
    public List<ClosedWave> titled() {
        Map<CycleId, LocalizedText> titles = cycles.findAllOrderById().stream()
                .map(CycleRow::toCycle)
                .collect(Collectors.toMap(Cycle::id, Cycle::title));
        return all().stream()
                .flatMap(wave -> Stream.ofNullable(titles.get(wave.cycle())).map(title -> new ClosedWave(title, wave)))
                .toList();
    }

    /** @param survey title of the cycle */
    public record ClosedWave(LocalizedText survey, Wave wave) {}

    /** By first day. */
    @Transactional(readOnly = true)
    public List<Wave> all() {
        return repository.findAllOrderByStartsOnAndId().stream()
                .map(WaveRow::toWave)
                .filter(wave -> wave.status() == WaveStatus.CLOSED)
                .toList();
    }
}
