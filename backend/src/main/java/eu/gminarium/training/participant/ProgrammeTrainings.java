package eu.gminarium.training.participant;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.programme.plan.Programmes;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;

/** Puts trainings under the programme that they support, where nobody has said yet which one it is. */
@Singleton
public class ProgrammeTrainings {

    private final ParticipantQueries queries;
    private final Programmes programmes;
    private final ActivityLog activity;

    ProgrammeTrainings(ParticipantQueries queries, Programmes programmes, ActivityLog activity) {
        this.queries = queries;
        this.programmes = programmes;
        this.activity = activity;
    }

    /** Every training of no programme becomes the programme's; answers how many there were. */
    @Transactional
    @Permission(resource = Resource.PROGRAMME, verb = Verb.WRITE)
    public int takeThoseOfNone(ProgrammeId programme) {
        programmes.get(programme);
        int taken = queries.takeTrainingsOfNone(programme.value());
        activity.record("trainings-taken", "programme", programme.value(), Map.of("trainings", taken));
        return taken;
    }
}
