package eu.gminarium.mysteryclient.rest;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.rest.RankingJson.RankedOfficeJson;
import eu.gminarium.mysteryclient.result.AuditChanges;
import eu.gminarium.mysteryclient.result.AuditPublications;
import eu.gminarium.mysteryclient.result.RankedOffice;
import eu.gminarium.mysteryclient.result.Ranking;
import eu.gminarium.mysteryclient.result.Rankings;
import eu.gminarium.mysteryclient.result.Results;
import eu.gminarium.mysteryclient.result.TrainingEffects;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.problem.RecordNotFound;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What the ranking of an audit means: groups, areas, what to train next, change since an earlier audit, effect of trainings. */
@Controller("/api/v1/partnerships/{partnership}/audits/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "audits")
class ResultController {

    private final Rankings rankings;
    private final Results results;
    private final AuditChanges changes;
    private final TrainingEffects effects;
    private final AuditPublications publications;

    ResultController(
            Rankings rankings,
            Results results,
            AuditChanges changes,
            TrainingEffects effects,
            AuditPublications publications) {
        this.rankings = rankings;
        this.results = results;
        this.changes = changes;
        this.effects = effects;
        this.publications = publications;
    }

    /** Groups of ranked offices within which none can be told apart from another, best first; they overlap. */
    @Get("/ranking-groups")
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    ListJson<RankingGroupJson> groups(@PathVariable UUID id) {
        Ranking ranking = rankings.of(new AuditId(id));
        Map<OfficeId, RankedOffice> offices =
                ranking.ranked().stream().collect(Collectors.toMap(RankedOffice::office, Function.identity()));
        return ListJson.of(IntStream.range(0, ranking.groups().size())
                .mapToObj(at -> RankingGroupJson.of(at + 1, ranking.groups().get(at), offices))
                .toList());
    }

    /**
     * The ranked offices that cannot be told apart from one, in the order of the ranking.
     *
     * @param officeId a ranked office; nothing is alike to one without a rank
     */
    @Get("/alike-offices")
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    ListJson<RankedOfficeJson> alike(@PathVariable UUID id, @QueryValue UUID officeId) {
        return ListJson.of(rankings.of(new AuditId(id)).alike(new OfficeId(officeId)).stream()
                .map(RankedOfficeJson::of)
                .toList());
    }

    /** Criteria grouped by the training topic that teaches them, all offices together. */
    @Get("/areas")
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    ListJson<AreaResultJson> areas(@PathVariable UUID id) {
        return ListJson.of(results.of(new AuditId(id)).areas().stream()
                .map(AreaResultJson::of)
                .toList());
    }

    /**
     * The criteria with their index, the lowest first: what to train next.
     *
     * @param officeId one office; all offices together unless named
     */
    @Get("/weakest-criteria")
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    ListJson<WeakCriterionJson> weakest(@PathVariable UUID id, @QueryValue @Nullable UUID officeId) {
        return ListJson.of(
                results.of(new AuditId(id)).weakest(officeId == null ? null : new OfficeId(officeId)).stream()
                        .map(WeakCriterionJson::of)
                        .toList());
    }

    /** The audits with which this one can be compared, the latest first. */
    @Get("/earlier-audits")
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    ListJson<AuditJson> earlier(@PathVariable UUID id) {
        return ListJson.of(
                changes.earlier(new AuditId(id)).stream().map(AuditJson::of).toList());
    }

    /**
     * What changed since an earlier audit, of the criteria that both have.
     *
     * @param since the earlier audit; the latest before it through the same channel unless named
     */
    @Get("/changes")
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    AuditChangeJson changes(@PathVariable UUID id, @QueryValue @Nullable UUID since) {
        AuditId later = new AuditId(id);
        return AuditChangeJson.of(changes.between(earlier(later, since), later));
    }

    /**
     * By topic: the change in offices that had a training between the two audits, beside offices that had none.
     *
     * @param since as for the changes
     */
    @Get("/training-effects")
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    ListJson<TopicEffectJson> effects(@PathVariable UUID id, @QueryValue @Nullable UUID since) {
        AuditId later = new AuditId(id);
        return ListJson.of(effects.between(earlier(later, since), later).stream()
                .map(TopicEffectJson::of)
                .toList());
    }

    /** Whether the summary is on the public page. */
    @Get("/publication")
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    PublicationJson publication(@PathVariable UUID id) {
        return new PublicationJson(id, publications.isPublic(new AuditId(id)));
    }

    /** Shows the summary of a released audit on the public page. */
    @Put("/publication")
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    void publish(@PathVariable UUID id) {
        publications.publish(new AuditId(id));
    }

    /** Takes the summary off the public page. */
    @Delete("/publication")
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    void withdraw(@PathVariable UUID id) {
        publications.withdraw(new AuditId(id));
    }

    private AuditId earlier(AuditId later, @Nullable UUID since) {
        return since == null
                ? changes.earlier(later).stream().findFirst().map(Audit::id).orElseThrow(RecordNotFound::new)
                : new AuditId(since);
    }

    /** @param id the audit's */
    @Serdeable
    record PublicationJson(UUID id, boolean published) {}
}
