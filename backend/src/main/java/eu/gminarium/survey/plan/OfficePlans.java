package eu.gminarium.survey.plan;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.wave.WaveClosed;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveLocks;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;

/** Plans for an office what differs from the rest of its wave. */
@Singleton
public class OfficePlans {

    private static final String SUBJECT = "wave";

    private final WaveLocks locks;
    private final PlanRepository repository;
    private final PlannedOffices planned;
    private final ActivityLog log;

    OfficePlans(WaveLocks locks, PlanRepository repository, PlannedOffices planned, ActivityLog log) {
        this.locks = locks;
        this.repository = repository;
        this.planned = planned;
        this.log = log;
    }

    /** Of every office that takes part in the wave. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    public Map<OfficeId, OfficePlan> of(WaveId wave) {
        return planned.of(wave);
    }

    /**
     * Plans for an office; answers that came in a way that is not planned any more stay.
     *
     * @throws RecordNotFound if the office does not take part in the wave
     * @throws WaveClosed if the wave is closed
     */
    @Transactional
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    public void plan(WaveId wave, OfficeId office, OfficePlan plan) {
        locks.holdAgainstClosing(wave);
        if (!planned.of(wave).containsKey(office)) {
            throw new RecordNotFound();
        }
        repository.keep(wave.value(), office.value(), plan.target(), plan.web(), plan.paper());
        log.record("planned-office", SUBJECT, wave.value(), details(office, plan));
    }

    private static Map<String, Object> details(OfficeId office, OfficePlan plan) {
        Map<String, Object> details =
                new HashMap<>(Map.of("office", office.value(), "web", plan.web(), "paper", plan.paper()));
        if (plan.target() != null) {
            details.put("officeTarget", plan.target());
        }
        return details;
    }

    /**
     * Plans for the offices of a wave what another wave planned for them.
     *
     * @throws RecordNotFound if there is no such wave to plan
     * @throws WaveClosed if it is closed
     */
    @Transactional
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    public void copy(WaveId from, WaveId to) {
        locks.holdAgainstClosing(to);
        int copied = repository.copy(from.value(), to.value());
        if (copied > 0) {
            log.record("copied-plans", SUBJECT, to.value(), Map.of("from", from.value(), "offices", copied));
        }
    }
}
