package eu.gminarium.mysteryclient.result;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.CriterionId;
import eu.gminarium.mysteryclient.script.StoredScripts;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;

/** Results of audits, computed from the scores on every call. */
@Singleton
public class Rankings {

    private final AuditReach reach;
    private final PointsQueries points;
    private final StoredScripts scripts;
    private final StoredRankings rankings;

    Rankings(AuditReach reach, PointsQueries points, StoredScripts scripts, StoredRankings rankings) {
        this.reach = reach;
        this.points = points;
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

    /** The results by office and criterion; what nobody scored is missing. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    public List<CriterionResult> byCriterion(AuditId id) {
        reach.requireRanked(id);
        return points.byCriterion(id.value()).stream()
                .map(row -> new CriterionResult(
                        new OfficeId(row.officeId()), new CriterionId(row.itemId()), row.toPoints(), row.calls()))
                .toList();
    }

    /** The criteria by which {@link #byCriterion} tells, in their order. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    public List<Criterion> criteria(AuditId id) {
        reach.requireRanked(id);
        return scripts.criteria(id);
    }
}
