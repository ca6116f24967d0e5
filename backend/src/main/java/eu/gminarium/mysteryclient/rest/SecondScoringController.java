package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.mysteryclient.agreement.SecondCall;
import eu.gminarium.mysteryclient.agreement.SecondScorings;
import eu.gminarium.mysteryclient.agreement.SecondSheet;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Calls that somebody scores for the second time, without a view of the first scores. */
@Controller("/api/v1/partnerships/{partnership}/second-scorings")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "calls")
class SecondScoringController {

    private final SecondScorings seconds;

    SecondScoringController(SecondScorings seconds) {
        this.seconds = seconds;
    }

    /** Those assigned to the person who asks; the open ones first. */
    @Get
    @Permission(resource = Resource.CALL, verb = Verb.READ)
    ListJson<SecondJson> mine(@RequestBean @Valid PageRequest page) {
        return ListJson.page(seconds.mine(), page, call -> SecondJson.of(call, null, null));
    }

    /** @param id the call's */
    @Get("/{id}")
    @Permission(resource = Resource.CALL, verb = Verb.READ)
    SecondJson get(@PathVariable UUID id) {
        return SecondJson.of(seconds.get(new CallId(id)));
    }

    /** Gives all second scores of a call, once. */
    @Put("/{id}/scores")
    @Permission(resource = Resource.CALL, verb = Verb.WRITE)
    SecondJson score(@PathVariable UUID id, @Body @Valid NewScoresJson body) {
        return SecondJson.of(seconds.score(new CallId(id), ScoreJson.scores(body.scores())));
    }

    /** @param scores one for each criterion */
    @Serdeable
    record NewScoresJson(@NotEmpty List<@Valid @NotNull ScoreJson> scores) {}

    /**
     * @param id the call's
     * @param auditorId the second auditor
     * @param doneAt when it was scored for the second time; null before that
     * @param notes what the first auditor wrote down; only of a single call
     * @param scores the second ones; only of a single call, null in lists
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SecondJson(
            UUID id,
            UUID auditId,
            UUID officeId,
            String officeName,
            UUID scenarioId,
            UUID auditorId,
            String auditorName,
            @Nullable LocalDate plannedOn,
            @Nullable Instant calledAt,
            @Nullable Instant doneAt,
            @Nullable String notes,
            @Nullable List<ScoreJson> scores) {

        static SecondJson of(SecondSheet sheet) {
            return of(
                    sheet.call(),
                    sheet.notes(),
                    sheet.scores().stream().map(ScoreJson::of).toList());
        }

        static SecondJson of(SecondCall call, @Nullable String notes, @Nullable List<ScoreJson> scores) {
            return new SecondJson(
                    call.call().value(),
                    call.audit().value(),
                    call.office().value(),
                    call.officeName(),
                    call.scenario().value(),
                    call.auditor().value(),
                    call.auditorName(),
                    call.plannedOn(),
                    call.calledAt(),
                    call.doneAt(),
                    notes,
                    scores);
        }
    }
}
