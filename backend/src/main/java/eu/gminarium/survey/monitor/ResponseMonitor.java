package eu.gminarium.survey.monitor;

import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.Waves;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Shows while a wave runs which offices are behind. */
@Singleton
public class ResponseMonitor {

    private final Waves waves;
    private final ProgressLines lines;

    ResponseMonitor(Waves waves, ProgressLines lines) {
        this.waves = waves;
        this.lines = lines;
    }

    /**
     * A line for each office within the person's reach, those that are behind first.
     *
     * @throws RecordNotFound if there is no such wave
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    public List<OfficeProgress> of(WaveId id) {
        OfficeReach reach = Access.current().offices(Resource.SURVEY_RESULT, Verb.READ);
        return lines.of(waves.get(id)).stream()
                .filter(line -> reach.contains(line.office().id()))
                .toList();
    }
}
