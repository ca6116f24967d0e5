package eu.gminarium.mysteryclient.rest;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.Audits;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.plan.Assignments;
import eu.gminarium.mysteryclient.script.Scripts;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Audits with their scenarios and criteria. */
@Controller("/api/v1/partnerships/{partnership}/audits")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "audits")
class AuditController {

    private final Audits audits;
    private final AuditEntry entry;
    private final Scripts scripts;
    private final Assignments assignments;

    AuditController(Audits audits, AuditEntry entry, Scripts scripts, Assignments assignments) {
        this.audits = audits;
        this.entry = entry;
        this.scripts = scripts;
        this.assignments = assignments;
    }

    /** The audits that the person sees, latest first: leaders see released ones, auditors those with a call for them. */
    @Get
    @Permission(resource = Resource.AUDIT, verb = Verb.READ)
    ListJson<AuditJson> list(@RequestBean @Valid PageRequest page) {
        return ListJson.page(audits.list(), page, AuditJson::of);
    }

    @Get("/{id}")
    @Permission(resource = Resource.AUDIT, verb = Verb.READ)
    AuditJson get(@PathVariable UUID id) {
        return AuditJson.of(audits.get(new AuditId(id)));
    }

    /** Plans an audit, with or without its scenarios and criteria. */
    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    AuditJson plan(@Body @Valid NewAuditJson body) {
        return AuditJson.of(entry.plan(body));
    }

    /** Changes the plan, or moves the audit on: PLANNED, RUNNING, REVIEW, PREVIEW, RELEASED. */
    @Patch("/{id}")
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    AuditJson change(@PathVariable UUID id, @Body @Valid AuditPatchJson body) {
        return AuditJson.of(entry.change(new AuditId(id), body));
    }

    @Get("/{id}/scenarios")
    @Permission(resource = Resource.AUDIT, verb = Verb.READ)
    ListJson<ScenarioJson> scenarios(@PathVariable UUID id) {
        return ListJson.of(scripts.of(new AuditId(id)).scenarios().stream()
                .map(ScenarioJson::of)
                .toList());
    }

    @Post("/{id}/scenarios")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    ScenarioJson addScenario(@PathVariable UUID id, @Body @Valid NewScenarioJson body) {
        return ScenarioJson.of(scripts.addScenario(new AuditId(id), body.toInput()));
    }

    @Get("/{id}/criteria")
    @Permission(resource = Resource.AUDIT, verb = Verb.READ)
    ListJson<CriterionJson> criteria(@PathVariable UUID id) {
        return ListJson.of(scripts.of(new AuditId(id)).criteria().stream()
                .map(CriterionJson::of)
                .toList());
    }

    @Post("/{id}/criteria")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    CriterionJson addCriterion(@PathVariable UUID id, @Body @Valid NewCriterionJson body) {
        return CriterionJson.of(scripts.addCriterion(new AuditId(id), body.toInput()));
    }

    /** Plans the calls that are missing, spread evenly over the auditors; an equal seed gives an equal plan. */
    @Post("/{id}/assignments")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    AssignmentJson assign(@PathVariable UUID id, @Body @Valid NewAssignmentJson body) {
        List<AuditorId> auditors =
                body.auditorIds().stream().map(AuditorId::new).toList();
        AuditId audit = new AuditId(id);
        int calls = Boolean.TRUE.equals(body.anew())
                ? assignments.assignAnew(audit, auditors, body.seed())
                : assignments.assign(audit, auditors, body.seed());
        return new AssignmentJson(id, body.seed(), calls);
    }

    /**
     * @param seed any number; draw again with another one
     * @param anew true takes the planned calls back first, while the audit is planned
     */
    @Serdeable
    record NewAssignmentJson(
            @NotEmpty List<@NotNull UUID> auditorIds,
            @NotNull Long seed,
            @Nullable Boolean anew) {}

    /**
     * @param id the audit's
     * @param calls how many calls were planned
     */
    @Serdeable
    record AssignmentJson(UUID id, long seed, int calls) {}
}
