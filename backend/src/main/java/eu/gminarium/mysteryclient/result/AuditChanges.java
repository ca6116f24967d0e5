package eu.gminarium.mysteryclient.result;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.result.AuditChange.CriterionChange;
import eu.gminarium.mysteryclient.result.AuditChange.NotCompared;
import eu.gminarium.mysteryclient.result.AuditChange.OfficeChange;
import eu.gminarium.mysteryclient.scoring.CallSums;
import eu.gminarium.mysteryclient.scoring.Together;
import eu.gminarium.mysteryclient.script.Criterion;
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
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Compares audits: the same offices, the same criteria. */
@Singleton
public class AuditChanges {

    private final AuditReach reach;
    private final StoredScripts scripts;
    private final StoredSums sums;
    private final OfficeDirectory offices;

    AuditChanges(AuditReach reach, StoredScripts scripts, StoredSums sums, OfficeDirectory offices) {
        this.reach = reach;
        this.scripts = scripts;
        this.sums = sums;
        this.offices = offices;
    }

    /**
     * The audits with which one can be compared: the released ones before it through the same channel, the latest first. Everybody
     * compares with the same one, also who sees audits that are not released yet.
     *
     * @throws RecordNotFound also for an audit that is not released, except for coordinators
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    public List<Audit> earlier(AuditId id) {
        Audit later = reach.requireRanked(id);
        return reach.ranked().stream()
                .filter(audit -> audit.status() == AuditStatus.RELEASED)
                .filter(audit ->
                        audit.channel() == later.channel() && audit.startsOn().isBefore(later.startsOn()))
                .toList();
    }

    /** @throws RecordNotFound if the person does not see the ranking of both, or the earlier one is none of {@link #earlier} */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    public AuditChange between(AuditId earlierId, AuditId laterId) {
        ComparedAudits compared = compared(earlierId, laterId);
        OfficeSums before = compared.before();
        OfficeSums after = compared.after();
        return new AuditChange(
                compared.earlier(),
                compared.later(),
                compared.criteria(),
                mean(before.all(), after.all()),
                byCriterion(compared.criteria().same(), before, after),
                byOffice(compared.criteria(), before.all(), after.all()));
    }

    /** @throws RecordNotFound as {@link #between} */
    ComparedAudits compared(AuditId earlierId, AuditId laterId) {
        Audit earlier = earlier(laterId).stream()
                .filter(audit -> audit.id().equals(earlierId))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
        ComparedCriteria criteria = ComparedCriteria.of(scripts.criteria(earlierId), scripts.criteria(laterId));
        return new ComparedAudits(
                earlier,
                reach.requireRanked(laterId),
                criteria,
                sums.of(earlierId, laterId, criteria.same()),
                sums.of(laterId, laterId, criteria.same()));
    }

    private static List<CriterionChange> byCriterion(List<Criterion> criteria, OfficeSums before, OfficeSums after) {
        List<@Nullable IndexChange> changes = new ArrayList<>();
        criteria.forEach(
                criterion -> changes.add(mean(before.criterion(criterion.code()), after.criterion(criterion.code()))));
        List<@Nullable IndexChange> judged = IndexChange.amongAll(changes);
        List<CriterionChange> all = new ArrayList<>();
        for (int i = 0; i < criteria.size(); i++) {
            all.add(new CriterionChange(criteria.get(i), judged.get(i)));
        }
        return all;
    }

    private List<OfficeChange> byOffice(
            ComparedCriteria criteria, Map<OfficeId, CallSums> before, Map<OfficeId, CallSums> after) {
        List<Office> called = offices.all().stream()
                .filter(office -> criteria.same().isEmpty() || after.containsKey(office.id()))
                .sorted(Comparator.comparingInt(Office::number))
                .toList();
        List<@Nullable IndexChange> changes = new ArrayList<>();
        called.forEach(office -> changes.add(change(before.get(office.id()), after.get(office.id()))));
        List<@Nullable IndexChange> judged = IndexChange.amongAll(changes);
        List<OfficeChange> all = new ArrayList<>();
        for (int i = 0; i < called.size(); i++) {
            Office office = called.get(i);
            IndexChange change = judged.get(i);
            NotCompared missing = change == null ? missing(criteria, before.get(office.id())) : null;
            all.add(new OfficeChange(office.id(), office.displayName(), change, missing));
        }
        return all;
    }

    private static @Nullable IndexChange change(@Nullable CallSums before, @Nullable CallSums after) {
        return before == null || after == null ? null : IndexChange.of(before.estimate(), after.estimate());
    }

    private static NotCompared missing(ComparedCriteria criteria, @Nullable CallSums before) {
        if (criteria.same().isEmpty()) {
            return NotCompared.NO_COMMON_CRITERIA;
        }
        return before == null ? NotCompared.NO_CALLS_BEFORE : NotCompared.SINGLE_CALL;
    }

    /** Of the offices in both, so that it is no change of offices. */
    private static @Nullable IndexChange mean(Map<OfficeId, CallSums> before, Map<OfficeId, CallSums> after) {
        Set<OfficeId> both = new HashSet<>(before.keySet());
        both.retainAll(after.keySet());
        return IndexChange.of(of(both, before).meanOfOffices(), of(both, after).meanOfOffices());
    }

    private static Together of(Set<OfficeId> offices, Map<OfficeId, CallSums> sums) {
        return new Together(sums.entrySet().stream()
                .filter(entry -> offices.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList());
    }
}
