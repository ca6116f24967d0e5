package eu.gminarium.training.planning;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.UnitId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.training.TrainingId;
import eu.gminarium.training.need.NeedChange;
import eu.gminarium.training.need.NeedId;
import eu.gminarium.training.need.NeedLists;
import eu.gminarium.training.need.NeedPeriodId;
import eu.gminarium.training.need.NeedTotal;
import eu.gminarium.training.need.Needs;
import eu.gminarium.training.need.NewNeed;
import eu.gminarium.training.need.Priority;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
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
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Training needs, one by one and added up. */
@Controller("/api/v1/partnerships/{partnership}/needs")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "needs")
class NeedsController {

    private final Needs needs;
    private final NeedLists lists;

    NeedsController(Needs needs, NeedLists lists) {
        this.needs = needs;
        this.lists = lists;
    }

    /** Those within reach, by topic, the most urgent first. */
    @Get
    @Permission(resource = Resource.NEED, verb = Verb.READ)
    ListJson<NeedJson> list(@QueryValue @Nullable UUID periodId, @RequestBean @Valid PageRequest page) {
        return ListJson.page(lists.of(period(periodId)), page, NeedJson::of);
    }

    /** The same added up by topic and office. */
    @Get("/totals")
    @Permission(resource = Resource.NEED, verb = Verb.READ)
    ListJson<TotalJson> totals(@QueryValue @Nullable UUID periodId) {
        return ListJson.of(
                lists.totals(period(periodId)).stream().map(TotalJson::of).toList());
    }

    @Get("/{id}")
    @Permission(resource = Resource.NEED, verb = Verb.READ)
    NeedJson get(UUID id) {
        return NeedJson.of(lists.get(new NeedId(id)));
    }

    /** Enters a need of a unit, with the number of people or with their names. */
    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.NEED, verb = Verb.WRITE)
    NeedJson create(@Body @Valid NewNeedJson body) {
        return NeedJson.of(needs.add(body.toInput()));
    }

    /** Changes what the body names. */
    @Patch("/{id}")
    @Permission(resource = Resource.NEED, verb = Verb.WRITE)
    NeedJson change(UUID id, @Body @Valid NeedChangeJson body) {
        return NeedJson.of(needs.change(new NeedId(id), body.toChange()));
    }

    /** Takes a need back that no training answers. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.NEED, verb = Verb.WRITE)
    void remove(UUID id, @QueryValue long version) {
        needs.remove(new NeedId(id), version);
    }

    /** Says that a training answers needs. */
    @Post("/answers")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    ListJson<NeedJson> answer(@Body @Valid AnswerJson body) {
        List<NeedId> answered = body.needIds().stream().map(NeedId::new).toList();
        needs.answer(answered, new TrainingId(body.trainingId()));
        return ListJson.of(answered.stream().map(lists::get).map(NeedJson::of).toList());
    }

    private static @Nullable NeedPeriodId period(@Nullable UUID id) {
        return id == null ? null : new NeedPeriodId(id);
    }

    private static List<EmployeeId> employees(List<UUID> ids) {
        return ids.stream().map(EmployeeId::new).toList();
    }

    /**
     * @param people somebody named twice counts once
     * @param unanswered needs that no training answers yet
     * @param urgent needs of high priority
     */
    @Serdeable
    record TotalJson(
            String topic,
            Map<String, String> topicName,
            UUID officeId,
            String officeName,
            long people,
            long needs,
            long unanswered,
            long urgent) {

        static TotalJson of(NeedTotal total) {
            return new TotalJson(
                    total.topicCode(),
                    total.topic().byLanguage(),
                    total.office().value(),
                    total.officeName(),
                    total.people(),
                    total.needs(),
                    total.unanswered(),
                    total.urgent());
        }
    }

    /**
     * @param people may be left out where employees are named
     * @param employeeIds all of the unit
     */
    @Serdeable
    record NewNeedJson(
            @NotNull UUID periodId,
            @NotNull UUID unitId,
            @NotBlank String topic,
            @NotBlank String reason,
            @NotNull Priority priority,
            @NotNull LocalDate wantedFrom,
            @NotNull LocalDate wantedTo,
            @Nullable Integer people,
            @Nullable List<UUID> employeeIds) {

        NewNeed toInput() {
            return new NewNeed(
                    new NeedPeriodId(periodId),
                    new UnitId(unitId),
                    topic,
                    reason,
                    priority,
                    wantedFrom,
                    wantedTo,
                    people,
                    employeeIds == null ? List.of() : employees(employeeIds));
        }
    }

    /** @param version the one that was read; without it whatever is there is changed */
    @Serdeable
    record NeedChangeJson(
            @Nullable Long version,
            @Nullable String topic,
            @Nullable String reason,
            @Nullable Priority priority,
            @Nullable LocalDate wantedFrom,
            @Nullable LocalDate wantedTo,
            @Nullable Integer people,
            @Nullable List<UUID> employeeIds) {

        NeedChange toChange() {
            return new NeedChange(
                    version,
                    topic,
                    reason,
                    priority,
                    wantedFrom,
                    wantedTo,
                    people,
                    employeeIds == null ? null : employees(employeeIds));
        }
    }

    @Serdeable
    record AnswerJson(
            @NotEmpty @Size(max = 500) List<UUID> needIds,
            @NotNull UUID trainingId) {}
}
