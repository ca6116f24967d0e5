package eu.gminarium.benchmark.action;

import eu.gminarium.benchmark.Period;
import eu.gminarium.documents.Attachments;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Consumes;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Header;
import io.micronaut.http.annotation.Part;
import io.micronaut.http.annotation.Patch;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
import io.micronaut.http.annotation.Status;
import io.micronaut.http.multipart.CompletedFileUpload;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.io.IOException;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Improvement actions of the offices. */
@Controller("/api/v1/partnerships/{partnership}/improvement-actions")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "improvement-actions")
class ActionController {

    private final ImprovementActions actions;
    private final ActionDocuments documents;
    private final OfficeDirectory offices;

    ActionController(ImprovementActions actions, ActionDocuments documents, OfficeDirectory offices) {
        this.actions = actions;
        this.documents = documents;
        this.offices = offices;
    }

    /** Filtered by office, indicator's code and state, if given; those that are due first come first. */
    @Get
    @Permission(resource = Resource.IMPROVEMENT_ACTION, verb = Verb.READ)
    ListJson<ActionJson> list(
            @QueryValue @Nullable UUID office,
            @QueryValue @Nullable String indicator,
            @QueryValue @Nullable ActionState state,
            @RequestBean @Valid PageRequest page) {
        OfficeId officeId = office == null ? null : new OfficeId(office);
        Map<OfficeId, Office> names = offices.byId();
        return ListJson.page(
                actions.list(new ActionFilter(officeId, indicator, state)),
                page,
                each -> ActionJson.of(each, names.get(each.office())));
    }

    @Get("/{id}")
    @Permission(resource = Resource.IMPROVEMENT_ACTION, verb = Verb.READ)
    ActionJson get(UUID id) {
        return json(actions.get(new ActionId(id)));
    }

    /** Every state that it has had, oldest first. */
    @Get("/{id}/revisions")
    @Permission(resource = Resource.IMPROVEMENT_ACTION, verb = Verb.READ)
    ListJson<ActionRevisionJson> revisions(UUID id) {
        return ListJson.of(actions.revisions(new ActionId(id)).stream()
                .map(revision -> ActionRevisionJson.of(id, revision))
                .toList());
    }

    /** Plans an action; it is PLANNED unless the body says otherwise. What the figures say is kept in the asker's language. */
    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.IMPROVEMENT_ACTION, verb = Verb.WRITE)
    ActionJson plan(@Body @Valid NewActionJson body, @Header(HttpHeaders.ACCEPT_LANGUAGE) @Nullable String languages) {
        return json(actions.plan(body.toInput(), Languages.accepted(languages)));
    }

    /** Adds a revision; {@code version} is the number of the one that was read. */
    @Patch("/{id}")
    @Permission(resource = Resource.IMPROVEMENT_ACTION, verb = Verb.WRITE)
    ActionJson change(UUID id, @Body @Valid ActionChangeJson body) {
        return json(actions.change(new ActionId(id), body.content(), body.version()));
    }

    /** The file as it was brought. */
    @Get("/{id}/document")
    @Produces(MediaType.ALL)
    @Permission(resource = Resource.IMPROVEMENT_ACTION, verb = Verb.READ)
    HttpResponse<byte[]> document(UUID id) {
        ActionDocuments.File file = documents.get(new ActionId(id));
        return Attachments.kept(file.document(), file.content());
    }

    /** Keeps a PDF, JPEG or PNG of up to 10 MB as the action's evidence. */
    @Post("/{id}/document")
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.IMPROVEMENT_ACTION, verb = Verb.WRITE)
    ActionJson keep(UUID id, @Part("file") CompletedFileUpload file) throws IOException {
        return json(documents.keep(new ActionId(id), file.getFilename(), file.getBytes()));
    }

    @Delete("/{id}/document")
    @Permission(resource = Resource.IMPROVEMENT_ACTION, verb = Verb.WRITE)
    ActionJson remove(UUID id) {
        return json(documents.remove(new ActionId(id)));
    }

    private ActionJson json(ImprovementAction action) {
        return ActionJson.of(action, offices.find(action.office()).orElse(null));
    }

    @Serdeable
    record NewActionJson(
            @NotNull UUID officeId,
            @NotBlank String indicator,
            @NotNull LocalDate periodStart,
            @NotNull LocalDate periodEnd,
            @NotBlank String title,
            @Nullable String ownerName,
            @Nullable UUID ownerAccountId,
            @NotNull LocalDate dueOn,
            @Nullable String evidence,
            @Nullable String evidenceLink,
            @Nullable ActionState state,
            @Nullable String reason) {

        NewAction toInput() {
            if (periodEnd.isBefore(periodStart)) {
                throw InvalidField.of("periodEnd", "benchmark.invalid.period");
            }
            return new NewAction(
                    new OfficeId(officeId),
                    indicator,
                    new Period(periodStart, periodEnd),
                    new ActionContent(
                            title,
                            ownerName,
                            account(ownerAccountId),
                            dueOn,
                            evidence,
                            evidenceLink,
                            state == null ? ActionState.PLANNED : state,
                            reason));
        }
    }

    @Serdeable
    record ActionChangeJson(
            int version,
            @NotBlank String title,
            @Nullable String ownerName,
            @Nullable UUID ownerAccountId,
            @NotNull LocalDate dueOn,
            @Nullable String evidence,
            @Nullable String evidenceLink,
            @NotNull ActionState state,
            @Nullable String reason) {

        ActionContent content() {
            return new ActionContent(
                    title, ownerName, account(ownerAccountId), dueOn, evidence, evidenceLink, state, reason);
        }
    }

    private static @Nullable AccountId account(@Nullable UUID id) {
        return id == null ? null : new AccountId(id);
    }
}
