package eu.gminarium.survey.publication;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.survey.wave.WaveStillOpen;
import eu.gminarium.survey.wave.Waves;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** "You said, we did": what offices did about what people said in a closed wave. Public as soon as the wave's results are. */
@Singleton
public class Improvements {

    private static final String SUBJECT = "survey-improvement";

    private final Waves waves;
    private final ImprovementRepository repository;
    private final ActivityLog log;

    Improvements(Waves waves, ImprovementRepository repository, ActivityLog log) {
        this.waves = waves;
        this.repository = repository;
        this.log = log;
    }

    /**
     * Of all offices, by the day on which it was done.
     *
     * @throws RecordNotFound if there is no such wave
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.PUBLICATION, verb = Verb.READ)
    public List<Improvement> of(WaveId wave) {
        waves.get(wave);
        return repository.findByWaveIdOrderByDoneOnAndId(wave.value()).stream()
                .map(ImprovementRow::toImprovement)
                .toList();
    }

    /**
     * @throws RecordNotFound if there is no such wave, or the office takes no part in it or is out of reach
     * @throws WaveStillOpen if the wave is not closed
     * @throws InvalidField if it is about something that the wave did not ask
     */
    @Transactional
    @Permission(resource = Resource.PUBLICATION, verb = Verb.WRITE)
    public Improvement add(WaveId wave, @Valid NewImprovement input) {
        check(waves.get(wave), input);
        ImprovementRow row = repository.save(ImprovementRow.of(ImprovementId.next(), wave, input, 0));
        log.record("created", SUBJECT, row.id(), details(row));
        return row.toImprovement();
    }

    /**
     * Changes everything but the wave.
     *
     * @throws RecordNotFound if there is none within reach
     * @throws StaleVersion if somebody else was faster
     */
    @Transactional
    @Permission(resource = Resource.PUBLICATION, verb = Verb.WRITE)
    public Improvement change(ImprovementId id, @Valid NewImprovement input, long version) {
        ImprovementRow present = own(id, version);
        WaveId wave = new WaveId(present.waveId());
        check(waves.get(wave), input);
        ImprovementRow row = repository.update(ImprovementRow.of(id, wave, input, present.version()));
        log.record("changed", SUBJECT, row.id(), details(row));
        return row.toImprovement();
    }

    /**
     * @throws RecordNotFound if there is none within reach
     * @throws StaleVersion if somebody else was faster
     */
    @Transactional
    @Permission(resource = Resource.PUBLICATION, verb = Verb.WRITE)
    public void remove(ImprovementId id, long version) {
        ImprovementRow present = own(id, version);
        repository.delete(present);
        log.record("removed", SUBJECT, id.value(), details(present));
    }

    private ImprovementRow own(ImprovementId id, long version) {
        ImprovementRow row = repository
                .findById(id.value())
                .filter(found -> reach().contains(found.toImprovement().office()))
                .orElseThrow(RecordNotFound::new);
        if (row.version() != version) {
            throw new StaleVersion();
        }
        return row;
    }

    private void check(Wave wave, NewImprovement input) {
        reach().require(input.office());
        if (waves.collectors(wave.id()).stream()
                .noneMatch(collector -> collector.office().equals(input.office()))) {
            throw new RecordNotFound();
        }
        QuestionnaireContent asked = wave.frozen();
        if (asked == null || wave.status() != WaveStatus.CLOSED) {
            throw new WaveStillOpen();
        }
        if (!isAsked(asked, input.about())) {
            throw InvalidField.of("about", "publication.about.unknown");
        }
    }

    private static boolean isAsked(QuestionnaireContent asked, @Nullable String about) {
        return about == null
                || asked.statement(about).isPresent()
                || asked.areas().contains(about);
    }

    private static OfficeReach reach() {
        return Access.current().offices(Resource.PUBLICATION, Verb.WRITE);
    }

    private static Map<String, Object> details(ImprovementRow row) {
        return Map.of("wave", row.waveId(), "office", row.officeId());
    }
}
