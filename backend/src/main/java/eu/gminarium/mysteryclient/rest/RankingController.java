package eu.gminarium.mysteryclient.rest;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.result.CriterionResult;
import eu.gminarium.mysteryclient.result.Rankings;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.CriterionId;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;

/** Results of audits: the ranking of offices, and offices by criterion. */
@Controller("/api/v1/partnerships/{partnership}/audits/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "audits")
class RankingController {

    private final Rankings rankings;
    private final OfficeDirectory offices;

    RankingController(Rankings rankings, OfficeDirectory offices) {
        this.rankings = rankings;
        this.offices = offices;
    }

    /** All offices, ranked ones first; computed anew on every request. Before the release only for coordinators. */
    @Get("/ranking")
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    RankingJson ranking(@PathVariable UUID id) {
        return RankingJson.of(rankings.of(new AuditId(id)));
    }

    /** One item for each office and criterion that has a score. */
    @Get("/criterion-results")
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    ListJson<CriterionResultJson> byCriterion(@PathVariable UUID id) {
        AuditId audit = new AuditId(id);
        Map<OfficeId, Office> names = offices.byId();
        Map<CriterionId, String> codes =
                rankings.criteria(audit).stream().collect(Collectors.toMap(Criterion::id, Criterion::code));
        return ListJson.of(rankings.byCriterion(audit).stream()
                .map(result -> CriterionResultJson.of(result, names, codes))
                .toList());
    }

    /**
     * @param id office and criterion
     * @param index 0..100
     * @param n calls where the criterion applied
     */
    @Serdeable
    record CriterionResultJson(String id, UUID officeId, String officeName, String criterion, double index, int n) {

        static CriterionResultJson of(
                CriterionResult result, Map<OfficeId, Office> names, Map<CriterionId, String> codes) {
            UUID office = result.office().value();
            String code = Objects.requireNonNull(codes.get(result.criterion()));
            String name = Objects.requireNonNull(names.get(result.office())).displayName();
            return new CriterionResultJson(
                    office + "-" + code, office, name, code, result.points().index(), result.n());
        }
    }
}
