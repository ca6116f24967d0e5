package eu.gminarium.training.http;

import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.evaluation.Evaluations;
import eu.gminarium.training.evaluation.GroupResult;
import eu.gminarium.training.evaluation.SessionResult;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What the participation cards say together; {@code year} is that of a session's last meeting. */
@Controller("/api/v1/partnerships/{partnership}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "evaluations")
class EvaluationController {

    private final Evaluations evaluations;

    EvaluationController(Evaluations evaluations) {
        this.evaluations = evaluations;
    }

    /** By session, the latest first. */
    @Get("/evaluations/sessions")
    @Permission(resource = Resource.EVALUATION, verb = Verb.READ)
    ListJson<SessionResultJson> sessions(@QueryValue @Nullable Integer year, @RequestBean @Valid PageRequest page) {
        return ListJson.page(evaluations.sessions(year), page, SessionResultJson::of);
    }

    /** By trainer, in the order of names. */
    @Get("/evaluations/trainers")
    @Permission(resource = Resource.EVALUATION, verb = Verb.READ)
    ListJson<GroupResultJson> trainers(@QueryValue @Nullable Integer year, @RequestBean @Valid PageRequest page) {
        return ListJson.page(evaluations.trainers(year), page, GroupResultJson::of);
    }

    /** By provider, in the order of names. */
    @Get("/evaluations/providers")
    @Permission(resource = Resource.EVALUATION, verb = Verb.READ)
    ListJson<GroupResultJson> providers(@QueryValue @Nullable Integer year, @RequestBean @Valid PageRequest page) {
        return ListJson.page(evaluations.providers(year), page, GroupResultJson::of);
    }

    /** Of one session, with comments for the county coordinator. */
    @Get("/sessions/{sessionId}/evaluation")
    @Permission(resource = Resource.EVALUATION, verb = Verb.READ)
    SessionEvaluationJson session(UUID sessionId) {
        SessionId id = new SessionId(sessionId);
        SessionResultJson result = SessionResultJson.of(evaluations.of(id));
        boolean comments = Access.current().may(Resource.EVALUATION, Verb.WRITE);
        return new SessionEvaluationJson(result, comments ? evaluations.comments(id) : null);
    }

    /** @param comments null for whoever may not read them */
    @Serdeable
    record SessionEvaluationJson(
            SessionResultJson result, @Nullable List<String> comments) {}

    /** @param evaluation null if there are too few cards */
    @Serdeable
    record SessionResultJson(
            UUID id,
            String trainingTitle,
            String provider,
            @Nullable String trainer,
            LocalDate lastDay,
            boolean suppressed,
            @Nullable EvaluationJson evaluation) {

        static SessionResultJson of(SessionResult result) {
            return new SessionResultJson(
                    result.session().value(),
                    result.trainingTitle(),
                    result.provider(),
                    result.trainer(),
                    result.lastDay(),
                    result.evaluation() == null,
                    EvaluationJson.of(result.evaluation()));
        }
    }

    /**
     * Of one trainer or provider.
     *
     * @param id the provider's; null for a trainer
     * @param sessions how many had cards, hidden ones too
     */
    @Serdeable
    record GroupResultJson(
            @Nullable UUID id,
            String name,
            int sessions,
            boolean suppressed,
            @Nullable EvaluationJson evaluation) {

        static GroupResultJson of(GroupResult result) {
            return new GroupResultJson(
                    result.key(),
                    result.name(),
                    result.sessions(),
                    result.evaluation() == null,
                    EvaluationJson.of(result.evaluation()));
        }
    }
}
