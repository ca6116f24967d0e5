package eu.gminarium.training.http;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.ApplicationFilter;
import eu.gminarium.training.application.ApplicationLists;
import eu.gminarium.training.application.ApplicationStatus;
import eu.gminarium.training.application.Applications;
import eu.gminarium.training.application.Decision;
import eu.gminarium.training.application.NewApplication;
import eu.gminarium.training.application.Withdrawal;
import eu.gminarium.training.clash.Clashes;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Applications and their steps; each step is a new resource that answers with the application as it then is. */
@Controller("/api/v1/partnerships/{partnership}/applications")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "applications")
class ApplicationsController {

    private final Applications applications;
    private final ApplicationLists lists;
    private final Clashes clashes;

    ApplicationsController(Applications applications, ApplicationLists lists, Clashes clashes) {
        this.applications = applications;
        this.lists = lists;
        this.clashes = clashes;
    }

    /** Those within the person's reach, newest first. */
    @Get
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    ListJson<ApplicationJson> list(
            @QueryValue @Nullable UUID sessionId,
            @QueryValue @Nullable ApplicationStatus status,
            @RequestBean @Valid PageRequest page) {
        SessionId session = sessionId == null ? null : new SessionId(sessionId);
        ApplicationFilter filter = new ApplicationFilter(session, status);
        List<ApplicationJson> items = lists.list(filter, page.limit(), page.offset()).stream()
                .map(ApplicationJson::of)
                .toList();
        return new ListJson<>(items, lists.count(filter));
    }

    /** One application with its steps. */
    @Get("/{id}")
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    ApplicationJson get(UUID id) {
        return withSteps(lists.get(new ApplicationId(id)));
    }

    /** Applies for a session, for oneself unless an employee is named. */
    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.APPLICATION, verb = Verb.WRITE)
    ApplicationJson submit(@Body @Valid NewApplicationJson body) {
        return withSteps(applications.submit(new NewApplication(
                new SessionId(body.sessionId()),
                body.employeeId() == null ? null : new EmployeeId(body.employeeId()),
                PaperJson.step(body.paper()))));
    }

    /** Supports a submitted application as head of unit, or declines it. */
    @Post("/{id}/endorsements")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.APPLICATION, verb = Verb.ENDORSE)
    ApplicationJson endorse(UUID id, @Body @Valid EndorsementJson body) {
        boolean granted = body.decision() != EndorsementJson.Answer.DECLINED;
        Decision decision = new Decision(granted, body.reason(), PaperJson.step(body.paper()));
        return withSteps(applications.endorse(new ApplicationId(id), decision));
    }

    /** Approves an endorsed application: it is enrolled or waitlisted at once. Or declines it. */
    @Post("/{id}/approvals")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.APPLICATION, verb = Verb.APPROVE)
    ApplicationJson approve(UUID id, @Body @Valid ApprovalJson body) {
        boolean granted = body.decision() != ApprovalJson.Answer.DECLINED;
        Decision decision = new Decision(granted, body.reason(), PaperJson.step(body.paper()));
        return withSteps(applications.decide(new ApplicationId(id), decision));
    }

    /** Takes an application back; a place that gets free goes to the waitlist at once. */
    @Post("/{id}/withdrawals")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.APPLICATION, verb = Verb.WRITE)
    ApplicationJson withdraw(UUID id, @Body @Valid WithdrawalJson body) {
        Withdrawal withdrawal = new Withdrawal(body.reason(), PaperJson.step(body.paper()));
        return withSteps(applications.withdraw(new ApplicationId(id), withdrawal));
    }

    /** Place offers that the person can answer: their own, and those of the offices that they coordinate. */
    @Get("/offers")
    @Permission(resource = Resource.APPLICATION, verb = Verb.WRITE)
    ListJson<ApplicationJson> offers() {
        List<ApplicationJson> items =
                lists.offers().stream().map(ApplicationJson::of).toList();
        return new ListJson<>(items, items.size());
    }

    /** Accepts a place that was offered from the waitlist; a withdrawal says no to it. */
    @Post("/{id}/acceptances")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.APPLICATION, verb = Verb.WRITE)
    ApplicationJson accept(UUID id, @Body @Valid AcceptanceJson body) {
        return withSteps(applications.accept(new ApplicationId(id), PaperJson.step(body.paper())));
    }

    private ApplicationJson withSteps(Application application) {
        return ApplicationJson.of(
                application, lists.steps(application.id()), ClashJson.of(clashes.of(application.id())));
    }

    @Serdeable
    record NewApplicationJson(
            @NotNull UUID sessionId,
            @Nullable UUID employeeId,
            @Nullable @Valid PaperJson paper) {}

    /** @param decision ENDORSED if not said; DECLINED needs a reason */
    @Serdeable
    record EndorsementJson(
            @Nullable Answer decision,
            @Nullable String reason,
            @Nullable @Valid PaperJson paper) {

        enum Answer {
            ENDORSED,
            DECLINED
        }
    }

    /** @param decision APPROVED if not said; DECLINED needs a reason */
    @Serdeable
    record ApprovalJson(
            @Nullable Answer decision,
            @Nullable String reason,
            @Nullable @Valid PaperJson paper) {

        enum Answer {
            APPROVED,
            DECLINED
        }
    }

    /** @param paper the answer as it was signed; an office coordinator enters it */
    @Serdeable
    record AcceptanceJson(@Nullable @Valid PaperJson paper) {}

    @Serdeable
    record WithdrawalJson(
            @Nullable String reason, @Nullable @Valid PaperJson paper) {}
}
