package eu.gminarium.survey.http.collecting;

import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.survey.plan.OfficePlan;
import eu.gminarium.survey.plan.OfficePlans;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.Waves;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Put;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

/** What is planned for each office of a wave. */
@Controller("/api/v1/partnerships/{partnership}/waves/{id}/offices")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "surveys")
class PlanController {

    private final OfficePlans plans;
    private final Waves waves;
    private final OfficeDirectory offices;

    PlanController(OfficePlans plans, Waves waves, OfficeDirectory offices) {
        this.plans = plans;
        this.waves = waves;
        this.offices = offices;
    }

    /** By the office's name. */
    @Get
    @Permission(resource = Resource.SURVEY, verb = Verb.READ)
    ListJson<PlanJson> list(UUID id) {
        Wave wave = waves.get(new WaveId(id));
        Map<OfficeId, Office> names = offices.byId();
        return ListJson.of(plans.of(wave.id()).entrySet().stream()
                .flatMap(plan -> Stream.ofNullable(names.get(plan.getKey()))
                        .map(office -> PlanJson.of(wave, office, plan.getValue())))
                .sorted(Comparator.comparing(PlanJson::officeName))
                .toList());
    }

    /** Plans for an office in a wave that is not closed. */
    @Put("/{officeId}")
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    PlanJson plan(UUID id, UUID officeId, @Body @Valid PlanJson.Input body) {
        OfficeId office = new OfficeId(officeId);
        Wave wave = waves.get(new WaveId(id));
        plans.plan(wave.id(), office, body.toPlan());
        OfficePlan planned =
                Optional.ofNullable(plans.of(wave.id()).get(office)).orElseThrow(RecordNotFound::new);
        return PlanJson.of(wave, offices.get(office), planned);
    }
}
