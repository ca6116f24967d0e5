package eu.gminarium.survey.wave;

import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.questionnaire.ContentDocument;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Questionnaires;
import io.micronaut.transaction.TransactionDefinition;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.stream.Collectors;

/** What each office asks in a wave: the core that all share, and its own questions. */
@Singleton
@Unchecked("what citizens are asked is no secret; there are no answers here")
public class OfficeQuestionnaires {

    private final WaveRepository waves;
    private final CycleRepository cycles;
    private final Questionnaires questionnaires;
    private final LocalQuestionSource local;

    OfficeQuestionnaires(
            WaveRepository waves, CycleRepository cycles, Questionnaires questionnaires, LocalQuestionSource local) {
        this.waves = waves;
        this.cycles = cycles;
        this.questionnaires = questionnaires;
        this.local = local;
    }

    /**
     * All that an office asks in a wave; of one that has not opened yet, what it would ask now.
     *
     * @throws RecordNotFound if there is no such wave
     */
    @Transactional(readOnly = true)
    public QuestionnaireContent of(WaveId id, OfficeId office) {
        Wave wave = waves.findOfOffice(id.value(), office.value())
                .map(WaveRow::toWave)
                .orElseThrow(RecordNotFound::new);
        return wave.frozen() == null ? planned(wave, office) : wave.frozen();
    }

    /**
     * What every office asks in a wave; of one that has not opened yet, what they would ask now.
     *
     * @throws RecordNotFound if there is no such wave
     */
    @Transactional(readOnly = true)
    public WaveQuestionnaires all(WaveId id) {
        Wave wave = waves.findById(id.value()).map(WaveRow::toWave).orElseThrow(RecordNotFound::new);
        return wave.frozen() == null
                ? planned(wave)
                : new WaveQuestionnaires(
                        wave.frozen(),
                        waves.ofOffices(id.value()).stream()
                                .collect(Collectors.toMap(
                                        OfficeContentRow::office,
                                        row -> row.frozen().toContent())));
    }

    private WaveQuestionnaires planned(Wave wave) {
        Cycle cycle = cycles.findById(wave.cycle().value()).orElseThrow().toCycle();
        QuestionnaireContent core = questionnaires.get(cycle.questionnaire()).content();
        return new WaveQuestionnaires(
                core,
                local.of(cycle.id()).entrySet().stream()
                        .collect(Collectors.toMap(Map.Entry::getKey, own -> core.with(own.getValue()))));
    }

    private QuestionnaireContent planned(Wave wave, OfficeId office) {
        Cycle cycle = cycles.findById(wave.cycle().value()).orElseThrow().toCycle();
        return questionnaires.get(cycle.questionnaire()).content().with(local.of(cycle.id(), office));
    }

    /** Keeps what the offices ask from now on in a wave that has opened; nothing that they change later reaches it. */
    @Transactional(propagation = TransactionDefinition.Propagation.MANDATORY)
    void freeze(Wave opened, Collection<OfficeId> offices) {
        QuestionnaireContent core = opened.frozen();
        if (core == null) {
            throw new IllegalArgumentException("a wave that is not open has nothing to freeze");
        }
        local.of(opened.cycle()).forEach((office, own) -> {
            if (offices.contains(office)) {
                waves.keepLocal(opened.id().value(), office.value(), ContentDocument.of(core.with(own)));
            }
        });
    }
}
