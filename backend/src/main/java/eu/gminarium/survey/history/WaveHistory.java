package eu.gminarium.survey.history;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;

/** Tells from the activity log what happened to a wave; nothing in it is about respondents. */
@Singleton
public class WaveHistory {

    private final Waves waves;
    private final ActivityLog log;

    WaveHistory(Waves waves, ActivityLog log) {
        this.waves = waves;
        this.log = log;
    }

    /**
     * What happened, oldest first.
     *
     * @throws RecordNotFound if there is no such wave
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public List<WaveEvent> of(WaveId id) {
        waves.get(id);
        ZoneId zone = Scopes.currentPartnership().zone();
        List<WaveEvent> events = new ArrayList<>();
        LoggedFacts before = LoggedFacts.NONE;
        for (ActivityLog.Entry entry : log.of(id.value())) {
            LoggedFacts after = before.overwrittenBy(entry.details());
            for (WaveEvent.What what : LoggedSteps.of(entry, before, after)) {
                events.add(new WaveEvent(entry.at(), LocalDate.ofInstant(entry.at(), zone), entry.by(), what));
            }
            before = after;
        }
        return List.copyOf(events);
    }
}
