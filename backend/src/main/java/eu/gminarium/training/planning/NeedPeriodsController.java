package eu.gminarium.training.planning;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.training.need.NeedPeriod;
import eu.gminarium.training.need.NeedPeriodId;
import eu.gminarium.training.need.NeedPeriods;
import eu.gminarium.training.need.NewNeedPeriod;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Periods in which offices enter their needs. */
@Controller("/api/v1/partnerships/{partnership}/need-periods")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "needs")
class NeedPeriodsController {

    private final NeedPeriods periods;

    NeedPeriodsController(NeedPeriods periods) {
        this.periods = periods;
    }

    /** The latest first. */
    @Get
    @Permission(resource = Resource.NEED, verb = Verb.READ)
    ListJson<PeriodJson> list(@RequestBean @Valid PageRequest page) {
        return ListJson.page(periods.all(), page, PeriodJson::of);
    }

    @Get("/{id}")
    @Permission(resource = Resource.NEED, verb = Verb.READ)
    PeriodJson get(UUID id) {
        return PeriodJson.of(periods.get(new NeedPeriodId(id)));
    }

    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    PeriodJson create(@Body @Valid NewPeriodJson body) {
        return PeriodJson.of(periods.add(new NewNeedPeriod(body.title(), body.opensOn(), body.closesOn())));
    }

    /** Renames it or moves its days; what is left out stays. */
    @Patch("/{id}")
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    PeriodJson change(UUID id, @Body @Valid PeriodChangeJson body) {
        NeedPeriod before = periods.get(new NeedPeriodId(id));
        NewNeedPeriod input = new NewNeedPeriod(
                body.title() == null ? before.title() : body.title(),
                body.opensOn() == null ? before.opensOn() : body.opensOn(),
                body.closesOn() == null ? before.closesOn() : body.closesOn());
        long version = body.version() == null ? before.version() : body.version();
        return PeriodJson.of(periods.change(before.id(), version, input));
    }

    /** @param closesOn the deadline, inclusive */
    @Serdeable
    record PeriodJson(UUID id, String title, LocalDate opensOn, LocalDate closesOn, long version) {

        static PeriodJson of(NeedPeriod period) {
            return new PeriodJson(
                    period.id().value(), period.title(), period.opensOn(), period.closesOn(), period.version());
        }
    }

    @Serdeable
    record NewPeriodJson(
            @NotBlank String title,
            @NotNull LocalDate opensOn,
            @NotNull LocalDate closesOn) {}

    /** @param version the one that was read; without it whatever is there is changed */
    @Serdeable
    record PeriodChangeJson(
            @Nullable Long version,
            @Nullable @Size(min = 1) String title,
            @Nullable LocalDate opensOn,
            @Nullable LocalDate closesOn) {}
}
