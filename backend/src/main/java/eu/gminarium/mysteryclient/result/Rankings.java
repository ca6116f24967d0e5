package eu.gminarium.mysteryclient.result;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.StoredScripts;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Results of audits, computed from the scores on every call. */
@Singleton
public class Rankings {

    private final AuditReach reach;
    private final StoredScripts scripts;
    private final StoredRankings rankings;

    Rankings(AuditReach reach, StoredScripts scripts, StoredRankings rankings) {
        this.reach = reach;
        this.scripts = scripts;
        this.rankings = rankings;
    }

    /** The audits whose ranking the person may see: coordinators all, everybody else the released ones; latest first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    public List<Audit> audits() {
        return reach.ranked();
    }

    /** @throws RecordNotFound also for an audit that is not released, except for coordinators */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    public Ranking of(AuditId id) {
        Audit audit = reach.requireRanked(id);
        return rankings.of(audit);
    }

    /** What the audit asks, in its order. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    public List<Criterion> criteria(AuditId id) {
        reach.requireRanked(id);
        return scripts.criteria(id);
    }
}
