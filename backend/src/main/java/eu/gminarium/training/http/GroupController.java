package eu.gminarium.training.http;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.problem.Problem;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.GroupApplications;
import eu.gminarium.training.application.GroupEntry;
import eu.gminarium.training.application.GroupEntry.Outcome;
import eu.gminarium.training.application.NewGroup;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Several people put forward at once. */
@Controller("/api/v1/partnerships/{partnership}/application-groups")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "applications")
class GroupController {

    private final GroupApplications groups;

    GroupController(GroupApplications groups) {
        this.groups = groups;
    }

    /** Answers what became of each, in the order given. */
    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.APPLICATION, verb = Verb.WRITE)
    ListJson<GroupEntryJson> putForward(@Body @Valid NewGroupJson body) {
        List<GroupEntryJson> entries = groups.putForward(body.toInput()).stream()
                .map(GroupEntryJson::of)
                .toList();
        return new ListJson<>(entries, entries.size());
    }

    /**
     * @param employeeIds in the order in which they are to get places
     * @param mode AS_MANY_AS_FIT if not said
     */
    @Serdeable
    record NewGroupJson(
            @NotNull UUID sessionId,
            @NotNull List<@NotNull UUID> employeeIds,
            @Nullable Mode mode) {

        enum Mode {
            ALL_OR_NOTHING,
            AS_MANY_AS_FIT
        }

        NewGroup toInput() {
            return new NewGroup(
                    new SessionId(sessionId),
                    employeeIds.stream().map(EmployeeId::new).toList(),
                    mode == Mode.ALL_OR_NOTHING);
        }
    }

    /**
     * @param outcome FITS: there is a place; WAITS: entered, but as things are it leads to the waitlist; REFUSED: not entered
     * @param code why it was refused
     */
    @Serdeable
    record GroupEntryJson(
            UUID employeeId,
            Outcome outcome,
            @Nullable ApplicationJson application,
            @Nullable String code) {

        static GroupEntryJson of(GroupEntry entry) {
            Application application = entry.application();
            Problem refusal = entry.refusal();
            return new GroupEntryJson(
                    entry.employee().value(),
                    entry.outcome(),
                    application == null ? null : ApplicationJson.of(application),
                    refusal == null ? null : refusal.code());
        }
    }
}
