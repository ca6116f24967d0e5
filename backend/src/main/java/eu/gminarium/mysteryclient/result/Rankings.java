package eu.gminarium.mysteryclient.result;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.plan.Participants;
import eu.gminarium.mysteryclient.scoring.Points;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.CriterionId;
import eu.gminarium.mysteryclient.script.StoredScripts;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Results of audits, computed from the scores on every call. */
@Singleton
public class Rankings {

    private final AuditReach reach;
    private final PointsQueries points;
    private final StoredScripts scripts;
    private final Participants participants;
    private final OfficeDirectory offices;

    Rankings(
            AuditReach reach,
            PointsQueries points,
            StoredScripts scripts,
            Participants participants,
            OfficeDirectory offices) {
        this.reach = reach;
        this.points = points;
        this.scripts = scripts;
        this.participants = participants;
        this.offices = offices;
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
        Map<UUID, List<Points>> calls = points.byCall(id.value()).stream()
                .collect(Collectors.groupingBy(
                        PointsRow::officeId, Collectors.mapping(PointsRow::toPoints, Collectors.toList())));
        return RankingOrder.ranking(audit, participants(audit, calls.keySet()), calls);
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

    /** Every office that takes part in the audit, and any other that was called. */
    private List<Office> participants(Audit audit, Set<UUID> called) {
        Set<OfficeId> planned = participants.of(audit).stream()
                .map(share -> share.office().id())
                .collect(Collectors.toSet());
        return offices.all().stream()
                .filter(office -> called.contains(office.id().value()) || planned.contains(office.id()))
                .toList();
    }
}
