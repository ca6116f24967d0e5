package eu.gminarium.training.planning;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.training.minimum.MinimumPlanId;
import eu.gminarium.training.minimum.MinimumPlans;
import eu.gminarium.training.minimum.Progress;
import eu.gminarium.training.minimum.SourceCheck;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Legal minimum plans and how far people are. */
@Controller("/api/v1/partnerships/{partnership}/minimum-plans")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "minimum-plans")
class MinimumPlansController {

    private final MinimumPlans plans;
    private final Progress progress;

    MinimumPlansController(MinimumPlans plans, Progress progress) {
        this.plans = plans;
        this.progress = progress;
    }

    /** By country and name. */
    @Get
    @Permission(resource = Resource.MINIMUM, verb = Verb.READ)
    ListJson<MinimumPlanJson> list(@RequestBean @Valid PageRequest page) {
        return ListJson.page(plans.all(), page, MinimumPlanJson::of);
    }

    /** The signed-in person's own progress with every plan that is on. */
    @Get("/mine")
    @Permission(resource = Resource.MINIMUM, verb = Verb.READ)
    ListJson<ProgressJson> mine() {
        return ListJson.of(progress.mine().stream().map(ProgressJson::of).toList());
    }

    @Get("/{id}")
    @Permission(resource = Resource.MINIMUM, verb = Verb.READ)
    MinimumPlanJson get(UUID id) {
        return MinimumPlanJson.of(plans.get(new MinimumPlanId(id)));
    }

    /** The people within reach on a day, today if none is named; whoever sees the whole partnership sees numbers by office instead. */
    @Get("/{id}/progress")
    @Permission(resource = Resource.MINIMUM, verb = Verb.READ)
    ListJson<ProgressJson> people(UUID id, @QueryValue @Nullable LocalDate on, @RequestBean @Valid PageRequest page) {
        return ListJson.page(progress.people(new MinimumPlanId(id), on), page, ProgressJson::of);
    }

    /** Numbers by office. */
    @Get("/{id}/offices")
    @Permission(resource = Resource.MINIMUM, verb = Verb.READ)
    ListJson<ProgressJson.OfOffice> offices(UUID id, @QueryValue @Nullable LocalDate on) {
        return ListJson.of(progress.byOffice(new MinimumPlanId(id), on).stream()
                .map(ProgressJson.OfOffice::of)
                .toList());
    }

    /** Adds a plan, which is off until it is checked. */
    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.MINIMUM, verb = Verb.WRITE)
    MinimumPlanJson create(@Body @Valid MinimumPlanJson.New body) {
        return MinimumPlanJson.of(plans.add(body.toInput()));
    }

    /** Changes what the body names; the plan is off until it is checked again. */
    @Patch("/{id}")
    @Permission(resource = Resource.MINIMUM, verb = Verb.WRITE)
    MinimumPlanJson change(UUID id, @Body @Valid MinimumPlanJson.Change body) {
        MinimumPlanId plan = new MinimumPlanId(id);
        return MinimumPlanJson.of(plans.change(plan, body.version(), body.appliedTo(plans.get(plan))));
    }

    /** Notes that somebody compared the plan with its source, which turns it on. */
    @Post("/{id}/checks")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.MINIMUM, verb = Verb.WRITE)
    MinimumPlanJson check(UUID id, @Body @Valid CheckJson body) {
        SourceCheck check = new SourceCheck(body.checkedOn(), body.checkedBy());
        return MinimumPlanJson.of(plans.check(new MinimumPlanId(id), body.version(), check));
    }

    /** @param version the plan's that was compared */
    @Serdeable
    record CheckJson(
            @NotNull Long version,
            @NotNull LocalDate checkedOn,
            @NotBlank String checkedBy) {}
}
