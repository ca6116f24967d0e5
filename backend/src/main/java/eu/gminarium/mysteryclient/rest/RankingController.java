package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.result.AuditResult;
import eu.gminarium.mysteryclient.result.Rankings;
import eu.gminarium.mysteryclient.result.Results;
import eu.gminarium.mysteryclient.scoring.Estimate;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.Interval;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Results of audits: the ranking of offices, and offices by criterion. */
@Controller("/api/v1/partnerships/{partnership}/audits/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "audits")
class RankingController {

    private final Rankings rankings;
    private final Results results;
    private final OfficeDirectory offices;

    RankingController(Rankings rankings, Results results, OfficeDirectory offices) {
        this.rankings = rankings;
        this.results = results;
        this.offices = offices;
    }

    /** All offices, ranked ones first; computed anew on every request. Before the release only for coordinators. */
    @Get("/ranking")
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    RankingJson ranking(@PathVariable UUID id) {
        return RankingJson.of(rankings.of(new AuditId(id)));
    }

    /** What the audit asks; as the ranking, also for those who see nothing of the audit but its result. */
    @Get("/ranked-criteria")
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    ListJson<CriterionJson> criteria(@PathVariable UUID id) {
        return ListJson.of(rankings.criteria(new AuditId(id)).stream()
                .map(CriterionJson::of)
                .toList());
    }

    /** One item for each office and criterion that has a score. */
    @Get("/criterion-results")
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    ListJson<CriterionResultJson> byCriterion(@PathVariable UUID id) {
        AuditResult result = results.of(new AuditId(id));
        Map<OfficeId, Office> names = offices.byId();
        return ListJson.of(result.criteria().stream()
                .flatMap(criterion -> criterion.offices().entrySet().stream()
                        .map(cell -> CriterionResultJson.of(
                                Objects.requireNonNull(names.get(cell.getKey())),
                                criterion.criterion().code(),
                                cell.getValue())))
                .sorted(Comparator.comparing(CriterionResultJson::id))
                .toList());
    }

    /**
     * @param id office and criterion
     * @param index 0..100
     * @param n calls where the criterion applied
     * @param interval 95 % interval of the index, 0..100; null for fewer than two calls
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record CriterionResultJson(
            String id,
            UUID officeId,
            String officeName,
            String criterion,
            double index,
            int n,
            @Nullable Interval interval) {

        static CriterionResultJson of(Office office, String code, Estimate cell) {
            UUID id = office.id().value();
            return new CriterionResultJson(
                    id + "-" + code, id, office.displayName(), code, cell.index(), cell.calls(), cell.interval());
        }
    }
}
