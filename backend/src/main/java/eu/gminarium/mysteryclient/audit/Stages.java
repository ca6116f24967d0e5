package eu.gminarium.mysteryclient.audit;

import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** Leads an audit from one stage to the next, and says what keeps it from there. */
@Singleton
public class Stages {

    /** Working days of a preview for which nobody said otherwise. */
    public static final int USUAL_PREVIEW = 10;

    private final AuditRepository audits;
    private final StageRepository repository;
    private final AuditReach reach;
    private final Previews previews;
    private final StageNotices notices;
    private final List<AuditStart> starts;
    private final Clock clock;

    Stages(
            AuditRepository audits,
            StageRepository repository,
            AuditReach reach,
            Previews previews,
            StageNotices notices,
            List<AuditStart> starts,
            Clock clock) {
        this.audits = audits;
        this.repository = repository;
        this.reach = reach;
        this.previews = previews;
        this.notices = notices;
        this.starts = List.copyOf(starts);
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public Stage of(AuditId id) {
        Audit audit = reach.require(id);
        Preview preview = previews.of(id).orElse(null);
        return new Stage(
                audit,
                repository.unmade(id.value()),
                repository.unchecked(id.value()),
                repository.undecided(id.value()),
                preview,
                preview != null && previews.today().compareTo(preview.endsOn()) <= 0);
    }

    /** Keeps anybody from changing what belongs to the audit until the end of the transaction. */
    void lock(AuditId id) {
        repository.lock(id.value());
    }

    /**
     * Refuses a stage for which the audit is not ready.
     *
     * @throws AuditNotReady if it has no scenario or no criterion to start with
     * @throws ReferenceMissing if a sample call has no reference score in a criterion
     * @throws NothingScored if there is no scored call to check
     * @throws CallsUnchecked if the coordinator has not accepted every call before the preview
     * @throws AppealsUndecided if an appeal waits before the release
     * @throws PreviewNotOver if offices may still appeal
     */
    void requireReady(AuditId id, AuditStatus next) {
        switch (next) {
            case PLANNED -> {}
            case RUNNING -> requireScript(id);
            case REVIEW -> requireScored(id);
            case PREVIEW -> requireChecked(id);
            case RELEASED -> requireOver(id);
        }
    }

    /**
     * Does what belongs to the stage that the audit has just reached.
     *
     * @param workingDays of the preview
     * @return what is worth keeping in the activity log
     */
    Map<String, Object> enter(Audit audit, int workingDays) {
        AuditId id = audit.id();
        return switch (audit.status()) {
            case PLANNED -> Map.of();
            case RUNNING -> {
                starts.forEach(start -> start.started(audit));
                yield Map.of();
            }
            case REVIEW -> {
                repository.keepFirstScores(id.value());
                repository.acceptUnmade(id.value(), clock.instant(), account());
                yield Map.of("notMade", repository.excludeUnmade(id.value()));
            }
            case PREVIEW -> preview(audit, workingDays);
            case RELEASED -> {
                repository.release(id.value(), clock.instant(), account());
                notices.released(audit);
                yield Map.of();
            }
        };
    }

    private Map<String, Object> preview(Audit audit, int workingDays) {
        previews.begin(audit.id(), workingDays);
        Preview preview = previews.of(audit.id()).orElseThrow();
        notices.previewBegins(audit, preview.endsOn());
        return Map.of("endsOn", preview.endsOn().toString());
    }

    private void requireScript(AuditId id) {
        if (!audits.hasScript(id.value())) {
            throw new AuditNotReady();
        }
        audits.samplesWithoutReference(id.value()).stream().findFirst().ifPresent(title -> {
            throw new ReferenceMissing(title);
        });
    }

    private void requireScored(AuditId id) {
        if (!audits.hasScoredCall(id.value())) {
            throw new NothingScored();
        }
    }

    private void requireChecked(AuditId id) {
        requireScored(id);
        long unchecked = repository.unchecked(id.value());
        if (unchecked > 0) {
            throw new CallsUnchecked(unchecked);
        }
    }

    private void requireOver(AuditId id) {
        requireScored(id);
        long undecided = repository.undecided(id.value());
        if (undecided > 0) {
            throw new AppealsUndecided(undecided);
        }
        previews.of(id).filter(preview -> preview.includes(previews.today())).ifPresent(preview -> {
            throw new PreviewNotOver(preview.endsOn());
        });
    }

    private static UUID account() {
        return Access.current().account().value();
    }
}
