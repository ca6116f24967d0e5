package eu.gminarium.mysteryclient.rest;

import eu.gminarium.mysteryclient.appeal.Appeal;
import eu.gminarium.mysteryclient.appeal.AppealId;
import eu.gminarium.mysteryclient.appeal.Appeals;
import eu.gminarium.mysteryclient.appeal.NewAppeal;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Objections of offices to scores of their calls. */
@Controller("/api/v1/partnerships/{partnership}/appeals")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "audits")
class AppealController {

    private final Appeals appeals;

    AppealController(Appeals appeals) {
        this.appeals = appeals;
    }

    /** All appeals for coordinators, for an office its own; open ones first. */
    @Get
    @Permission(resource = Resource.APPEAL, verb = Verb.READ)
    ListJson<AppealJson> list(@QueryValue @Nullable UUID audit, @RequestBean @Valid PageRequest page) {
        return ListJson.page(appeals.list(audit == null ? null : new AuditId(audit)), page, AppealJson::of);
    }

    @Get("/{id}")
    @Permission(resource = Resource.APPEAL, verb = Verb.READ)
    AppealJson get(@PathVariable UUID id) {
        return AppealJson.of(appeals.get(new AppealId(id)));
    }

    /** Appeals one score of one of the office's calls, up to the last day of the preview. */
    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.APPEAL, verb = Verb.WRITE)
    AppealJson file(@Body @Valid NewAppealJson body) {
        return AppealJson.of(appeals.file(new NewAppeal(new CallId(body.callId()), body.criterion(), body.reason())));
    }

    /** Upholds the appeal with another score, or rejects it. */
    @Put("/{id}/decision")
    @Permission(resource = Resource.APPEAL, verb = Verb.APPROVE)
    AppealJson decide(@PathVariable UUID id, @Body @Valid DecisionJson body) {
        AppealId appeal = new AppealId(id);
        Appeal decided = Boolean.TRUE.equals(body.upheld())
                ? appeals.uphold(appeal, body.value(), body.reason(), body.version())
                : appeals.reject(appeal, body.reason(), body.version());
        return AppealJson.of(decided);
    }

    /** @param criterion the criterion's code */
    @Serdeable
    record NewAppealJson(
            @NotNull UUID callId,
            @NotBlank String criterion,
            @NotBlank @Size(max = 2000) String reason) {}

    /**
     * @param value the new score of an upheld appeal; null: it did not apply
     * @param version of the appeal that was read
     */
    @Serdeable
    record DecisionJson(
            @NotNull Boolean upheld,
            @Nullable Integer value,
            @NotBlank @Size(max = 2000) String reason,
            @NotNull Long version) {}
}
