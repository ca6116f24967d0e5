package eu.gminarium.mysteryclient.appeal;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.Previews;
import eu.gminarium.mysteryclient.call.Call;
import eu.gminarium.mysteryclient.call.CallDetail;
import eu.gminarium.mysteryclient.call.CallStatus;
import eu.gminarium.mysteryclient.call.DisputedCalls;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.masking.NameMasks;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.StoredScripts;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Objections of offices to scores of their calls: filed during the preview, decided by the coordinator before the release. */
@Singleton
public class Appeals {

    private static final String SUBJECT = "mystery-appeal";

    private final AppealRepository repository;
    private final AppealViews views;
    private final AuditReach audits;
    private final Previews previews;
    private final DisputedCalls calls;
    private final StoredScripts scripts;
    private final NameMasks masks;
    private final AppealNotices notices;
    private final ActivityLog log;
    private final Clock clock;

    Appeals(
            AppealRepository repository,
            AppealViews views,
            AuditReach audits,
            Previews previews,
            DisputedCalls calls,
            StoredScripts scripts,
            NameMasks masks,
            AppealNotices notices,
            ActivityLog log,
            Clock clock) {
        this.repository = repository;
        this.views = views;
        this.audits = audits;
        this.previews = previews;
        this.calls = calls;
        this.scripts = scripts;
        this.masks = masks;
        this.notices = notices;
        this.log = log;
        this.clock = clock;
    }

    /**
     * The appeals that the person sees: coordinators all, an office its own; open ones first.
     *
     * @param audit null: of all audits
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.APPEAL, verb = Verb.READ)
    public List<Appeal> list(@Nullable AuditId audit) {
        return views.within(Access.current().offices(Resource.APPEAL, Verb.READ), audit);
    }

    /** @throws RecordNotFound also for another office's appeal */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.APPEAL, verb = Verb.READ)
    public Appeal get(AppealId id) {
        Appeal appeal = views.one(id);
        Access.current().offices(Resource.APPEAL, Verb.READ).require(appeal.office());
        return appeal;
    }

    /**
     * Appeals a score.
     *
     * @throws RecordNotFound for a call of another office, or before the preview
     * @throws AppealsClosed after the preview's last day
     * @throws InvalidField for a criterion that the audit does not have, or one for words, which no result depends on
     * @throws AppealExists if this score was appealed before
     */
    @Transactional
    @Permission(resource = Resource.APPEAL, verb = Verb.WRITE)
    public Appeal file(@Valid NewAppeal input) {
        CallDetail detail = calls.call(input.call());
        Call call = detail.call();
        Access access = Access.current();
        access.offices(Resource.APPEAL, Verb.WRITE).require(call.office());
        requireOpen(call);
        Criterion criterion = criterion(call.audit(), input.criterion());
        if (!criterion.kind().hasPoints()) {
            throw InvalidField.of("criterion", "mystery.invalid.no-points", criterion.code());
        }
        Score score = detail.scores().stream()
                .filter(each -> each.criterion().equals(criterion.code()))
                .findFirst()
                .orElseThrow(() -> unknown(input.criterion()));
        UUID callId = call.id().value();
        calls.lock(call.id());
        if (repository.existsByCallIdAndCriterionId(callId, criterion.id().value())) {
            throw new AppealExists();
        }
        AppealRow row = repository.save(AppealRow.open(
                callId,
                criterion.id().value(),
                score.value(),
                masks.masked(call.office(), input.reason()),
                clock.instant(),
                access.account().value()));
        log.record("filed", SUBJECT, row.id(), Map.of("call", callId.toString(), "criterion", criterion.code()));
        Appeal filed = views.one(new AppealId(row.id()));
        notices.filed(filed);
        return filed;
    }

    /**
     * Gives the office right: the score becomes the given one.
     *
     * @param value null: it did not apply
     * @throws InvalidField for the value that it has already, or one that the criterion cannot have
     * @throws AppealDecided if it was decided before
     * @throws AppealsClosed after the release
     */
    @Transactional
    @Permission(resource = Resource.APPEAL, verb = Verb.APPROVE)
    public Appeal uphold(
            AppealId id, @Nullable Integer value, @NotBlank @Size(max = 2000) String reason, long version) {
        Appeal appeal = undecided(id, version);
        if (Objects.equals(value, appeal.scoreBefore())) {
            throw InvalidField.of("value", "mystery.invalid.same-score");
        }
        calls.correct(appeal.call(), appeal.criterion().code(), value);
        return decide(appeal, AppealStatus.UPHELD, value, reason);
    }

    /**
     * Leaves the score as it is.
     *
     * @throws AppealDecided if it was decided before
     * @throws AppealsClosed after the release
     */
    @Transactional
    @Permission(resource = Resource.APPEAL, verb = Verb.APPROVE)
    public Appeal reject(AppealId id, @NotBlank @Size(max = 2000) String reason, long version) {
        return decide(undecided(id, version), AppealStatus.REJECTED, null, reason);
    }

    private void requireOpen(Call call) {
        Audit audit = audits.hold(call.audit());
        if (!audit.status().showsOwnResult() || call.status() != CallStatus.SCORED) {
            throw new RecordNotFound();
        }
        boolean open = previews.of(audit.id())
                .filter(preview -> preview.includes(previews.today()))
                .isPresent();
        if (audit.status() != AuditStatus.PREVIEW || !open) {
            throw new AppealsClosed();
        }
    }

    private Appeal undecided(AppealId id, long version) {
        Appeal seen = views.one(id);
        if (audits.hold(seen.audit()).status() != AuditStatus.PREVIEW) {
            throw new AppealsClosed();
        }
        Appeal appeal = views.one(id);
        if (appeal.status() != AppealStatus.OPEN) {
            throw new AppealDecided();
        }
        if (appeal.version() != version) {
            throw new StaleVersion();
        }
        return appeal;
    }

    private Appeal decide(Appeal appeal, AppealStatus decision, @Nullable Integer score, String reason) {
        AppealRow row = repository
                .findByIdAndVersion(appeal.id().value(), appeal.version())
                .orElseThrow(StaleVersion::new);
        String masked = masks.masked(appeal.office(), reason);
        repository.update(row.decided(
                decision,
                score,
                masked,
                clock.instant(),
                Access.current().account().value()));
        log.record(
                "decided",
                SUBJECT,
                row.id(),
                Map.of(
                        "decision",
                        decision.name(),
                        "from",
                        shown(appeal.scoreBefore()),
                        "to",
                        decision == AppealStatus.UPHELD ? shown(score) : shown(appeal.scoreBefore())));
        Appeal decided = views.one(appeal.id());
        notices.decided(decided);
        return decided;
    }

    private Criterion criterion(AuditId audit, String code) {
        return scripts.criteria(audit).stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow(() -> unknown(code));
    }

    private static InvalidField unknown(String code) {
        return InvalidField.of("criterion", "mystery.invalid.no-criterion", code);
    }

    private static Object shown(@Nullable Integer score) {
        return score == null ? "N/A" : score;
    }
}
