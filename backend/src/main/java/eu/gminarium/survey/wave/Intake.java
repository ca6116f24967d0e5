package eu.gminarium.survey.wave;

import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.disclosure.Mode;
import eu.gminarium.survey.disclosure.Responses;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * Takes answers while a wave is open. It writes no line into the activity log, whose time and transaction would tell when
 * somebody answered; what was entered from paper is logged by the caller, who knows the clerk and not the respondent.
 */
@Singleton
@Unchecked("the public code is the permission; paper entry checks its own")
public class Intake {

    private final CollectorRepository collectors;
    private final WaveRepository waves;
    private final CycleRepository cycles;
    private final Responses responses;
    private final Clock clock;

    Intake(
            CollectorRepository collectors,
            WaveRepository waves,
            CycleRepository cycles,
            Responses responses,
            Clock clock) {
        this.collectors = collectors;
        this.waves = waves;
        this.cycles = cycles;
        this.responses = responses;
        this.clock = clock;
    }

    /** What a collector belongs to. */
    public record Entrance(Collector collector, Wave wave, Cycle cycle) {}

    /** The wave and cycle behind a collector; empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<Entrance> entrance(CollectorId id) {
        return collectors.findById(id.value()).map(CollectorRow::toCollector).map(collector -> {
            var wave = waves.findById(collector.wave().value()).orElseThrow().toWave();
            var cycle = cycles.findById(wave.cycle().value()).orElseThrow().toCycle();
            return new Entrance(collector, wave, cycle);
        });
    }

    /**
     * Whether the public page takes answers: the wave is open and today is one of its days. Paper may be entered until
     * the wave is closed, because boxes are emptied after the last day.
     */
    public boolean isOpenToday(Wave wave) {
        LocalDate today =
                LocalDate.ofInstant(clock.instant(), Scopes.currentPartnership().zone());
        return wave.status() == WaveStatus.OPEN && wave.covers(today);
    }

    /**
     * Takes sheets, all or none.
     *
     * @param sheets random key of each sheet to its answers
     * @throws RecordNotFound if there is no such collector
     * @throws WaveNotOpen if its wave takes no answers
     */
    @Transactional
    public void take(CollectorId id, Mode mode, Map<UUID, Answers> sheets) {
        if (!responses.hold(id.value())) {
            throw new RecordNotFound();
        }
        var wave = waves.findOpen(id.value())
                .map(WaveRow::toWave)
                .filter(open -> mode == Mode.PAPER || isOpenToday(open))
                .orElseThrow(WaveNotOpen::new);
        sheets.forEach((sheet, answers) -> {
            if (wave.frozen() == null) {
                throw new WaveNotOpen();
            }
            wave.frozen().check(answers);
            responses.receive(id.value(), sheet, mode, answers);
        });
    }
}
