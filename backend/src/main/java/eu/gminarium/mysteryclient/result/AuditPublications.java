package eu.gminarium.mysteryclient.result;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.consent.Consents;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Set;

/** Puts the summary of a released audit on the partnership's public page, and takes it back. */
@Singleton
public class AuditPublications {

    private static final String SUBJECT = "mystery-audit";

    private final AuditReach reach;
    private final PublicationRepository publications;
    private final StoredRankings rankings;
    private final Consents consents;
    private final ActivityLog log;
    private final Clock clock;

    AuditPublications(
            AuditReach reach,
            PublicationRepository publications,
            StoredRankings rankings,
            Consents consents,
            ActivityLog log,
            Clock clock) {
        this.reach = reach;
        this.publications = publications;
        this.rankings = rankings;
        this.consents = consents;
        this.log = log;
        this.clock = clock;
    }

    /**
     * Whether the summary is public.
     *
     * @throws RecordNotFound if the person does not see the audit's ranking
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    public boolean isPublic(AuditId id) {
        reach.requireRanked(id);
        return publications.existsById(id.value());
    }

    /**
     * Shows the summary to everybody; nothing changes if it is shown already. Whether it shows figures of all offices is decided now,
     * from the offices that agree to be named.
     *
     * @throws AuditNotReleased if the offices do not know the results yet
     */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public void publish(AuditId id) {
        Audit audit = reach.require(id);
        if (audit.status() != AuditStatus.RELEASED) {
            throw new AuditNotReleased();
        }
        var naming = new Naming(rankings.of(audit).offices(), consents.named());
        if (publications.publish(id.value(), clock.instant(), naming.hides(Set.copyOf(naming.all()))) > 0) {
            log.record("published", SUBJECT, id.value(), Map.of());
        }
    }

    /** Takes the summary back; nothing changes if it was not shown. */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public void withdraw(AuditId id) {
        reach.require(id);
        if (publications.deleteById(id.value()) > 0) {
            log.record("withdrawn", SUBJECT, id.value(), Map.of());
        }
    }
}
