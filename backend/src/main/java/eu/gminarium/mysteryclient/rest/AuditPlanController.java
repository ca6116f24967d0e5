package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.plan.Assignments;
import eu.gminarium.mysteryclient.plan.AuditOffice;
import eu.gminarium.mysteryclient.plan.AuditPlans;
import eu.gminarium.mysteryclient.plan.StoredDraw;
import eu.gminarium.mysteryclient.plan.Window;
import eu.gminarium.mysteryclient.plan.Windows;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The plan of an audit: its offices, its hours, and how calls were assigned; only for whoever plans audits. */
@Controller("/api/v1/partnerships/{partnership}/audits/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "audits")
class AuditPlanController {

    private final AuditPlans plans;
    private final Assignments assignments;

    AuditPlanController(AuditPlans plans, Assignments assignments) {
        this.plans = plans;
        this.assignments = assignments;
    }

    /** Every office of the partnership with its number of calls; 0 takes no part. */
    @Get("/offices")
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    ListJson<AuditOfficeJson> offices(@PathVariable UUID id) {
        return json(plans.offices(new AuditId(id)));
    }

    /** Chooses numbers of calls while the audit is planned; offices that are not named keep theirs. */
    @Patch("/offices")
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    ListJson<AuditOfficeJson> chooseOffices(@PathVariable UUID id, @Body @Valid OfficeChoicesJson body) {
        return json(plans.chooseOffices(new AuditId(id), body.choices()));
    }

    private static ListJson<AuditOfficeJson> json(List<AuditOffice> lines) {
        return ListJson.of(lines.stream().map(AuditOfficeJson::of).toList());
    }

    /** The hours in which auditors call, on the clock of the partnership's zone. */
    @Get("/windows")
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    ListJson<WindowJson> windows(@PathVariable UUID id) {
        return json(plans.windows(new AuditId(id)));
    }

    /** Replaces the hours while the audit is planned. */
    @Put("/windows")
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    ListJson<WindowJson> chooseWindows(@PathVariable UUID id, @Body @Valid WindowsJson body) {
        return json(plans.chooseWindows(
                new AuditId(id),
                Windows.of(body.windows().stream().map(WindowJson::toWindow).toList())));
    }

    private static ListJson<WindowJson> json(Windows windows) {
        return ListJson.of(windows.windows().stream().map(WindowJson::of).toList());
    }

    /** How calls were assigned, the first time first. */
    @Get("/assignments")
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    ListJson<DrawJson> draws(@PathVariable UUID id) {
        return ListJson.of(
                plans.draws(new AuditId(id)).stream().map(DrawJson::of).toList());
    }

    /** Who makes the calls, and which planned calls nobody can make as they are. */
    @Get("/assignment-state")
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    AssignmentStateJson state(@PathVariable UUID id) {
        AuditId audit = new AuditId(id);
        return new AssignmentStateJson(
                id,
                assignments.team(audit).stream().map(AuditorId::value).toList(),
                assignments.misfits(audit),
                assignments.orphans(audit));
    }

    /** Gives planned calls whose auditor declared a conflict since to others. */
    @Post("/reassignments")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    ReassignmentJson reassign(@PathVariable UUID id, @Body @Valid NewReassignmentJson body) {
        List<AuditorId> auditors =
                body.auditorIds().stream().map(AuditorId::new).toList();
        return new ReassignmentJson(id, assignments.reassign(new AuditId(id), auditors, body.seed()));
    }

    /**
     * @param id the office's
     * @param calls 0 where it takes no part
     * @param usual whether that is what it gets without a choice of its own
     */
    @Serdeable
    record AuditOfficeJson(UUID id, UUID officeId, String officeName, int calls, boolean usual) {

        static AuditOfficeJson of(AuditOffice line) {
            UUID id = line.office().id().value();
            return new AuditOfficeJson(id, id, line.office().displayName(), line.calls(), line.usual());
        }
    }

    @Serdeable
    record OfficeChoicesJson(@NotEmpty List<@Valid @NotNull OfficeChoiceJson> items) {

        Map<OfficeId, Integer> choices() {
            return items.stream()
                    .collect(Collectors.toMap(
                            item -> new OfficeId(item.officeId()), OfficeChoiceJson::calls, (first, second) -> {
                                throw InvalidField.of("officeId", "mystery.invalid.office-twice");
                            }));
        }
    }

    /** @param calls 0 leaves the office out */
    @Serdeable
    record OfficeChoiceJson(
            @NotNull UUID officeId,
            @NotNull @Min(0) @Max(100) Integer calls) {}

    @Serdeable
    record WindowsJson(@NotEmpty List<@Valid @NotNull WindowJson> windows) {}

    /**
     * Hours in a row.
     *
     * @param weekday ISO 8601: 1 is Monday
     * @param from first hour
     * @param until the hour at which it ends
     */
    @Serdeable
    record WindowJson(
            @NotNull @Min(1) @Max(7) Integer weekday,
            @NotNull @Min(0) @Max(23) Integer from,
            @NotNull @Min(1) @Max(24) Integer until) {

        static WindowJson of(Window window) {
            return new WindowJson(window.day().getValue(), window.from(), window.until());
        }

        Window toWindow() {
            return new Window(DayOfWeek.of(weekday), from, until);
        }
    }

    /**
     * @param calls how many were planned
     * @param auditorIds who took part, in the order of the draw; empty for draws from before it was kept
     * @param firstDay from which on days were drawn; null for draws from before it was kept
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record DrawJson(
            UUID id,
            Instant drawnAt,
            long seed,
            int calls,
            int auditors,
            List<UUID> auditorIds,
            @Nullable LocalDate firstDay) {

        static DrawJson of(StoredDraw draw) {
            return new DrawJson(
                    draw.id(),
                    draw.drawnAt(),
                    draw.seed(),
                    draw.calls(),
                    draw.auditors(),
                    draw.team().stream().map(AuditorId::value).toList(),
                    draw.firstDay());
        }
    }

    /**
     * @param id the audit's
     * @param misfits planned calls outside the days, hours or offices, because the plan changed after the draw
     * @param orphans planned calls of auditors to whom the office is closed by now
     */
    @Serdeable
    record AssignmentStateJson(UUID id, List<UUID> auditorIds, int misfits, int orphans) {}

    @Serdeable
    record NewReassignmentJson(
            @NotEmpty List<@NotNull UUID> auditorIds,
            @NotNull Long seed) {}

    /**
     * @param id the audit's
     * @param calls how many calls have another auditor now
     */
    @Serdeable
    record ReassignmentJson(UUID id, int calls) {}
}
