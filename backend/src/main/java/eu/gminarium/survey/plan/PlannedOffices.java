package eu.gminarium.survey.plan;

import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.wave.WaveId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.stream.Collectors;

/** Reads what is planned for the offices of a wave, also for jobs, behind which there is nobody. */
@Singleton
@Unchecked("what an office aims at is no secret inside a partnership; there are no answers here")
public class PlannedOffices {

    private final PlanRepository repository;

    PlannedOffices(PlanRepository repository) {
        this.repository = repository;
    }

    /** Of every office that takes part. */
    @Transactional(readOnly = true)
    public Map<OfficeId, OfficePlan> of(WaveId wave) {
        return repository.ofWave(wave.value()).stream().collect(Collectors.toMap(PlanRow::office, PlanRow::toPlan));
    }
}
