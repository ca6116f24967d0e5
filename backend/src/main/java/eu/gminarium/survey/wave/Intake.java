package eu.gminarium.survey.wave;

import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.disclosure.Mode;
import eu.gminarium.survey.disclosure.Responses;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
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

    /** The wave, with the questionnaire of the collector's office, and the cycle behind it; empty if there is no collector. */
    @Transactional(readOnly = true)
    public Optional<Entrance> entrance(CollectorId id) {
        return collectors.findById(id.value()).map(CollectorRow::toCollector).map(collector -> {
            var wave = waves.findOfOffice(
                            collector.wave().value(), collector.office().value())
                    .orElseThrow()
                    .toWave();
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
     * Takes one respondent's answers from the public page.
     *
     * @param sheet random key; the same one twice counts once
     * @throws RecordNotFound if there is no such collector
     * @throws WaveNotOpen if its wave takes no answers
     */
    @Transactional
    public void take(CollectorId id, UUID sheet, Answers answers) {
        Answers checked = questionnaire(id, Mode.WEB).checked(answers);
        responses.receive(id.value(), sheet, Mode.WEB, checked);
    }

    /**
     * Takes sheets from paper, all or none.
     *
     * @throws RecordNotFound if there is no such collector
     * @throws WaveNotOpen if its wave takes no answers
     * @throws InvalidField with the place of the sheet, such as {@code sheets[3]}
     */
    @Transactional
    public void takePaper(CollectorId id, List<Answers> sheets) {
        QuestionnaireContent content = questionnaire(id, Mode.PAPER);
        for (int i = 0; i < sheets.size(); i++) {
            Answers answers = sheets.get(i);
            InvalidField.within("sheets[" + i + "]", () -> content.checked(answers));
            responses.receive(id.value(), Ids.random(), Mode.PAPER, answers);
        }
    }

    /** The questionnaire of the collector's office in a wave that stays open until the transaction ends. */
    private QuestionnaireContent questionnaire(CollectorId id, Mode mode) {
        if (!responses.hold(id.value())) {
            throw new RecordNotFound();
        }
        var wave = waves.findOpen(id.value())
                .map(WaveRow::toWave)
                .filter(open -> mode == Mode.PAPER || isOpenToday(open))
                .orElseThrow(WaveNotOpen::new);
        if (wave.frozen() == null) {
            throw new WaveNotOpen();
        }
        return wave.frozen();
    }
}
