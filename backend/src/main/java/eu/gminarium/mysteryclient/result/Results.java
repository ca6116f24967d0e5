package eu.gminarium.mysteryclient.result;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.result.AuditResult.OfArea;
import eu.gminarium.mysteryclient.result.AuditResult.OfCriterion;
import eu.gminarium.mysteryclient.scoring.CallSums;
import eu.gminarium.mysteryclient.scoring.Estimate;
import eu.gminarium.mysteryclient.scoring.Together;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.StoredScripts;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

/** Audits by criterion and by area, with intervals. What is released cannot change any more (ADR 27) and is remembered. */
@Singleton
public class Results {

    private static final String NO_TOPIC = "";
    private static final int REMEMBERED = 200;

    private final Cache<AuditId, AuditResult> released =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    private final AuditReach reach;
    private final StoredScripts scripts;
    private final StoredSums sums;

    Results(AuditReach reach, StoredScripts scripts, StoredSums sums) {
        this.reach = reach;
        this.scripts = scripts;
        this.sums = sums;
    }

    /**
     * The audit by criterion and by area; criteria for words have no result.
     *
     * @throws RecordNotFound also for an audit that is not released, except for coordinators
     */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    public AuditResult of(AuditId id) {
        Audit audit = reach.requireRanked(id);
        return audit.status() == AuditStatus.RELEASED ? released.get(id, this::result) : result(id);
    }

    private AuditResult result(AuditId id) {
        List<Criterion> criteria = scripts.criteria(id).stream()
                .filter(criterion -> criterion.kind().hasPoints())
                .toList();
        OfficeSums found = sums.of(id, id, criteria);
        Map<String, List<Criterion>> areas = criteria.stream()
                .collect(Collectors.groupingBy(Results::topic, LinkedHashMap::new, Collectors.toList()));
        return new AuditResult(
                criteria.stream()
                        .map(criterion -> of(criterion, found.criterion(criterion.code())))
                        .toList(),
                areas.entrySet().stream()
                        .map(area -> of(area.getKey(), area.getValue(), found.topic(area.getKey())))
                        .toList());
    }

    private static String topic(Criterion criterion) {
        return Objects.requireNonNullElse(criterion.topicCode(), NO_TOPIC);
    }

    private static OfCriterion of(Criterion criterion, Map<OfficeId, CallSums> offices) {
        return new OfCriterion(criterion, new Together(List.copyOf(offices.values())).pooled(), estimates(offices));
    }

    private static OfArea of(String topic, List<Criterion> criteria, Map<OfficeId, CallSums> offices) {
        return new OfArea(
                topic.isEmpty() ? null : topic,
                criteria,
                new Together(List.copyOf(offices.values())).pooled(),
                estimates(offices));
    }

    private static Map<OfficeId, Estimate> estimates(Map<OfficeId, CallSums> offices) {
        return offices.entrySet().stream()
                .filter(entry -> entry.getValue().possible() > 0)
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> Objects.requireNonNull(entry.getValue().estimate())));
    }
}
