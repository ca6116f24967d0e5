package eu.gminarium.mysteryclient.review;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.messaging.notification.Kind;
import eu.gminarium.messaging.notification.Message;
import eu.gminarium.messaging.notification.Recipients;
import eu.gminarium.messaging.notification.Teller;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.call.Call;
import eu.gminarium.mysteryclient.call.CallChange;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.call.Calls;
import eu.gminarium.mysteryclient.call.DisputedCalls;
import eu.gminarium.mysteryclient.call.ExclusionReason;
import eu.gminarium.mysteryclient.masking.NameMasks;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The check of each call by the coordinator, after the last call and before offices see their results. */
@Singleton
public class Reviews {

    private static final String SUBJECT = "mystery-call";

    private final ReviewRepository repository;
    private final AuditReach audits;
    private final Calls calls;
    private final DisputedCalls disputed;
    private final NameMasks masks;
    private final Recipients recipients;
    private final Teller teller;
    private final ActivityLog log;
    private final Clock clock;

    Reviews(
            ReviewRepository repository,
            AuditReach audits,
            Calls calls,
            DisputedCalls disputed,
            NameMasks masks,
            Recipients recipients,
            Teller teller,
            ActivityLog log,
            Clock clock) {
        this.repository = repository;
        this.audits = audits;
        this.calls = calls;
        this.disputed = disputed;
        this.masks = masks;
        this.recipients = recipients;
        this.teller = teller;
        this.log = log;
        this.clock = clock;
    }

    /** What was decided of the audit's calls; calls that nobody has checked are missing. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public Map<CallId, Review> of(AuditId audit) {
        audits.require(audit);
        return repository.of(audit.value()).stream()
                .map(ReviewRow::toReview)
                .collect(Collectors.toMap(Review::call, Function.identity()));
    }

    /** The calls that wait for the coordinator, those of an office together. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public List<CallId> waiting(AuditId audit) {
        audits.require(audit);
        return repository.waiting(audit.value()).stream().map(CallId::new).toList();
    }

    /** @throws RecordNotFound also for a call that is not assigned to the auditor who asks */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.CALL, verb = Verb.READ)
    public Review of(CallId id) {
        calls.get(id);
        return repository.findById(id.value()).map(ReviewRow::toReview).orElseGet(() -> Review.unchecked(id));
    }

    /** What was sent back to the auditor who asks and waits there, oldest first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.CALL, verb = Verb.READ)
    public List<Review> returned() {
        return repository.returnedTo(Access.current().account().value()).stream()
                .map(ReviewRow::toReview)
                .toList();
    }

    /**
     * Accepts a call as it was seen.
     *
     * @param version of the call that was read
     * @throws AuditNotInReview at another stage
     * @throws StaleVersion if the call changed since
     */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public Review accept(CallId id, long version) {
        underReview(id, version);
        return decide(id, ReviewDecision.ACCEPTED, null);
    }

    /**
     * Accepts every call that waits for the coordinator; what was sent back stays with its auditor.
     *
     * @return how many
     * @throws AuditNotInReview at another stage
     */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public int acceptWaiting(AuditId audit) {
        requireReview(audit);
        int accepted = repository.acceptWaiting(audit.value(), clock.instant(), account());
        log.record("calls-accepted", "mystery-audit", audit.value(), Map.of("calls", accepted));
        return accepted;
    }

    /**
     * Sends a call back to its auditor, who is told and may change it again. Names of the office's employees are masked in the
     * reason.
     *
     * @param version of the call that was read
     * @throws AuditNotInReview at another stage
     * @throws StaleVersion if the call changed since
     */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public Review sendBack(CallId id, @NotBlank @Size(max = 1000) String reason, long version) {
        Call call = underReview(id, version);
        Review review = decide(id, ReviewDecision.RETURNED, masks.masked(call.office(), reason));
        tell(call, review);
        return review;
    }

    /**
     * Leaves a call out of the result, and accepts that.
     *
     * @param version of the call that was read
     * @throws AuditNotInReview at another stage
     * @throws StaleVersion if the call changed since
     */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public Review exclude(CallId id, ExclusionReason reason, long version) {
        underReview(id, version);
        calls.change(id, CallChange.exclude(reason, version));
        return decide(id, ReviewDecision.ACCEPTED, null);
    }

    /** The audit stays in its stage, and nobody decides of the call beside, until the end of the transaction. */
    private Call underReview(CallId id, long version) {
        requireReview(calls.get(id).call().audit());
        disputed.lock(id);
        Call call = calls.get(id).call();
        if (call.version() != version) {
            throw new StaleVersion();
        }
        return call;
    }

    private void requireReview(AuditId audit) {
        if (audits.hold(audit).status() != AuditStatus.REVIEW) {
            throw new AuditNotInReview();
        }
    }

    private Review decide(CallId id, ReviewDecision decision, @Nullable String reason) {
        repository.put(id.value(), decision.name(), reason, clock.instant(), account());
        Map<String, Object> details = reason == null ? Map.of() : Map.of("reason", reason);
        log.record(decision == ReviewDecision.ACCEPTED ? "accepted" : "sent-back", SUBJECT, id.value(), details);
        return new Review(id, decision, reason, clock.instant());
    }

    private void tell(Call call, Review review) {
        UUID id = call.id().value();
        Message message = Message.of(
                        Kind.TASK,
                        "mystery-returned:" + id + ":" + review.decidedAt(),
                        "mystery.message.returned",
                        List.of(call.officeName()),
                        "calls/" + id)
                .about(id);
        repository
                .auditor(id)
                .flatMap(account -> recipients.member(new AccountId(account), Kind.TASK))
                .ifPresent(person -> teller.tell(message, person));
    }

    private static UUID account() {
        return Access.current().account().value();
    }
}
