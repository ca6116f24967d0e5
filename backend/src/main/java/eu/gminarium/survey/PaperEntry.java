package eu.gminarium.survey;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.wave.Collector;
import eu.gminarium.survey.wave.Intake;
import eu.gminarium.survey.wave.PaperNotPlanned;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveNotOpen;
import eu.gminarium.survey.wave.Waves;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Map;

/** Responses from paper, typed in by the office. Sheets carry no number; shuffle the box before typing. */
@Singleton
public class PaperEntry {

    private final Waves waves;
    private final Intake intake;
    private final ActivityLog log;

    PaperEntry(Waves waves, Intake intake, ActivityLog log) {
        this.waves = waves;
        this.intake = intake;
        this.log = log;
    }

    /**
     * Enters sheets of one office in one wave, all or none. Other than the public page it also takes sheets after the
     * wave's last day, until it is closed.
     *
     * @throws RecordNotFound if the office does not take part in the wave or is out of reach
     * @throws WaveNotOpen if the wave is not open
     * @throws PaperNotPlanned if the office collects on the web only
     */
    @Transactional
    @Permission(resource = Resource.RESPONSE, verb = Verb.WRITE)
    public void enter(WaveId wave, OfficeId office, @NotEmpty @Size(max = 1000) List<Answers> sheets) {
        Access.current().offices(Resource.RESPONSE, Verb.WRITE).require(office);
        Collector collector = waves.collectors(wave).stream()
                .filter(each -> each.office().equals(office))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
        intake.takePaper(collector.id(), sheets);
        log.record("entered-sheets", "collector", collector.id().value(), Map.of("sheets", sheets.size()));
    }
}
