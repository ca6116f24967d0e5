package eu.gminarium.mysteryclient.audit;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Plans, runs and releases audits. */
@Singleton
public class Audits {

    private static final String SUBJECT = "mystery-audit";

    private final AuditRepository audits;
    private final AuditReach reach;
    private final Stages stages;
    private final ActivityLog log;

    Audits(AuditRepository audits, AuditReach reach, Stages stages, ActivityLog log) {
        this.audits = audits;
        this.reach = reach;
        this.stages = stages;
        this.log = log;
    }

    /** The audits that the person sees: coordinators all, auditors theirs, others the released ones; latest first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.AUDIT, verb = Verb.READ)
    public List<Audit> list() {
        return reach.visible();
    }

    /** @throws RecordNotFound also for an audit that the person does not see yet */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.AUDIT, verb = Verb.READ)
    public Audit get(AuditId id) {
        return reach.requireVisible(id);
    }

    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public Audit plan(@Valid NewAudit input) {
        requireTopic(input.topicCode());
        AuditRow row = audits.save(AuditRow.planned(input));
        log.record(
                "planned",
                SUBJECT,
                row.id(),
                Map.of("startsOn", input.startsOn().toString()));
        return row.toAudit();
    }

    /**
     * Replaces everything but the status.
     *
     * @throws AuditNotPlanned if it runs already
     * @throws InvalidField for another channel while there are scenarios or criteria for the present one
     */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public Audit change(AuditId id, @Valid NewAudit plan, long version) {
        stages.lock(id);
        AuditRow row = current(id, version);
        row.toAudit().requirePlanned();
        requireTopic(plan.topicCode());
        if (row.channel() != plan.channel() && audits.hasScriptBegun(id.value())) {
            throw InvalidField.of("channel", "mystery.invalid.channel-fixed");
        }
        audits.update(row.withPlan(plan));
        log.record("changed", SUBJECT, row.id(), Map.of());
        return reach.require(id);
    }

    /**
     * Leads an audit to its next stage; a preview lasts {@link Stages#USUAL_PREVIEW} working days.
     *
     * @throws StatusNotReachable if it is not the next status
     * @throws AuditNotReady if it has no scenario or no criterion to start with
     * @throws ReferenceMissing if a sample call has no reference score in a criterion
     * @throws NothingScored if there is no scored call to check or release
     * @throws CallsUnchecked if not every call is accepted before the preview
     * @throws AppealsUndecided if an appeal waits before the release
     * @throws PreviewNotOver if offices may still appeal
     */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public Audit changeStatus(AuditId id, AuditStatus status, long version) {
        return move(id, status, Stages.USUAL_PREVIEW, version);
    }

    /**
     * Shows each office its own result for the given working days.
     *
     * @param workingDays 1 to 60, without today
     * @throws StatusNotReachable if the audit is not under review
     * @throws CallsUnchecked if not every call is accepted
     */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public Audit preview(AuditId id, @Min(1) @Max(60) int workingDays, long version) {
        return move(id, AuditStatus.PREVIEW, workingDays, version);
    }

    private Audit move(AuditId id, AuditStatus status, int workingDays, long version) {
        stages.lock(id);
        AuditRow row = current(id, version);
        if (!row.status().leadsTo(status)) {
            throw new StatusNotReachable(row.status(), status);
        }
        stages.requireReady(id, status);
        audits.update(row.withStatus(status));
        Audit moved = reach.require(id);
        Map<String, Object> details = new LinkedHashMap<>(stages.enter(moved, workingDays));
        details.put("from", row.status().name());
        details.put("to", status.name());
        log.record("status-changed", SUBJECT, row.id(), details);
        return moved;
    }

    private AuditRow current(AuditId id, long version) {
        AuditRow row = audits.findById(id.value()).orElseThrow(RecordNotFound::new);
        if (row.version() != version) {
            throw new StaleVersion();
        }
        return row;
    }

    private void requireTopic(@Nullable String code) {
        if (code != null && !audits.topicExists(code)) {
            throw InvalidField.of("topicCode", "mystery.invalid.unknown-topic", code);
        }
    }
}
