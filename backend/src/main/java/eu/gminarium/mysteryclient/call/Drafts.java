package eu.gminarium.mysteryclient.call;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.masking.NameMasks;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.StoredScripts;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** Keeps what an auditor writes down during a call, so that it is there again on another device. */
@Singleton
public class Drafts {

    private final CallReach reach;
    private final DraftRepository drafts;
    private final StoredScripts scripts;
    private final NameMasks masks;
    private final ActivityLog log;
    private final Clock clock;

    Drafts(
            CallReach reach,
            DraftRepository drafts,
            StoredScripts scripts,
            NameMasks masks,
            ActivityLog log,
            Clock clock) {
        this.reach = reach;
        this.drafts = drafts;
        this.scripts = scripts;
        this.masks = masks;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The draft of a call that may be made now; one of version 0 where nothing was written down yet.
     *
     * @throws RecordNotFound also for a call that is not assigned to the auditor who asks
     * @throws CallNotOpen if the call was finished
     */
    @Transactional
    @Permission(resource = Resource.CALL, verb = Verb.WRITE)
    public Draft of(CallId id) {
        return read(open(id));
    }

    /**
     * Replaces the draft. Names of the office's employees never reach the database.
     *
     * @throws CallNotOpen if the call was finished
     * @throws StaleVersion if the draft was changed elsewhere since it was read
     * @throws InvalidField for a score that the criterion cannot have
     */
    @Transactional
    @Permission(resource = Resource.CALL, verb = Verb.WRITE)
    public Draft save(CallId id, @Valid DraftChange change) {
        CallRow call = open(id);
        OfficeId office = new OfficeId(call.officeId());
        DraftChange masked = change.withWords(words -> masks.masked(office, words));
        if (change.calledAt() == null && change.durationSeconds() != null) {
            throw InvalidField.of("calledAt", "validation.NotNull");
        }
        Map<Criterion, Score> scores = new ScoreSheet(criteria(call)).check("scores", masked.scores());
        if (write(id, masked) == 0) {
            throw new StaleVersion();
        }
        drafts.clear(id.value());
        scores.forEach(
                (criterion, score) -> drafts.add(id.value(), criterion.id().value(), score.value(), score.text()));
        log.record("draft-saved", "mystery-call", id.value(), Map.of("scores", scores.size()));
        return read(call);
    }

    private int write(CallId id, DraftChange change) {
        return change.version() == 0
                ? drafts.begin(id.value(), change.calledAt(), change.durationSeconds(), change.notes(), clock.instant())
                : drafts.replace(
                        id.value(),
                        change.calledAt(),
                        change.durationSeconds(),
                        change.notes(),
                        clock.instant(),
                        change.version());
    }

    private Draft read(CallRow call) {
        return drafts.findByCallId(call.id())
                .map(row -> row.toDraft(DraftScore.scores(drafts.scores(call.id()), criteria(call))))
                .orElseGet(() -> Draft.empty(new CallId(call.id())));
    }

    private List<Criterion> criteria(CallRow call) {
        return scripts.criteria(new AuditId(call.auditId()));
    }

    private CallRow open(CallId id) {
        CallRow call = reach.requireOpen(id);
        if (call.status() != CallStatus.PLANNED) {
            throw new CallNotOpen();
        }
        return call;
    }
}
