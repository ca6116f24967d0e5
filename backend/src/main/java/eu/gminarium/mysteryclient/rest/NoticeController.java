package eu.gminarium.mysteryclient.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.auditor.Declaration;
import eu.gminarium.mysteryclient.auditor.Declarations;
import eu.gminarium.mysteryclient.notice.Notice;
import eu.gminarium.mysteryclient.notice.Notices;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Put;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What must be said before calls are made: the notice to offices, and the auditors' declarations. */
@Controller("/api/v1/partnerships/{partnership}/audits/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "audits")
class NoticeController {

    private final Notices notices;
    private final Declarations declarations;

    NoticeController(Notices notices, Declarations declarations) {
        this.notices = notices;
        this.declarations = declarations;
    }

    /** The offices that take part, with the day on which each was sent the notice. */
    @Get("/notices")
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    ListJson<NoticeJson> list(@PathVariable UUID id) {
        return json(notices.list(new AuditId(id)));
    }

    /** Notes that offices were sent the notice. */
    @Post("/notices")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    ListJson<NoticeJson> sent(@PathVariable UUID id, @Body @Valid SentNoticesJson body) {
        return json(notices.sent(
                new AuditId(id), body.officeIds().stream().map(OfficeId::new).toList(), body.sentOn()));
    }

    private static ListJson<NoticeJson> json(List<Notice> list) {
        return ListJson.of(list.stream().map(NoticeJson::of).toList());
    }

    /**
     * The notice as PDF, one office a page.
     *
     * @param officeId all offices that take part if not said
     * @param language the partnership's if not said
     */
    @Get("/notice.pdf")
    @Produces(MediaType.APPLICATION_PDF)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    HttpResponse<byte[]> pdf(
            @PathVariable UUID id,
            @QueryValue @Nullable UUID officeId,
            @QueryValue @Nullable @Pattern(regexp = "pl|cs|en") String language) {
        byte[] file = notices.pdf(
                new AuditId(id),
                officeId == null ? null : new OfficeId(officeId),
                language == null ? null : Locale.of(language));
        return HttpResponse.ok(file)
                .contentType(MediaType.APPLICATION_PDF_TYPE)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"audit-notice.pdf\"");
    }

    /** Who of the auditors with calls in the audit declared conflicts. */
    @Get("/declarations")
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    ListJson<DeclarationJson> declarations(@PathVariable UUID id) {
        return ListJson.of(declarations.of(new AuditId(id)).stream()
                .map(DeclarationJson::of)
                .toList());
    }

    /** Notes that an auditor declared on paper. */
    @Put("/declarations/{auditorId}")
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    void onPaper(@PathVariable UUID id, @PathVariable UUID auditorId) {
        declarations.onPaper(new AuditId(id), new AuditorId(auditorId));
    }

    /**
     * @param id the office's
     * @param sentOn null: not yet
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record NoticeJson(
            UUID id,
            UUID officeId,
            String officeName,
            @Nullable LocalDate sentOn) {

        static NoticeJson of(Notice notice) {
            UUID id = notice.office().value();
            return new NoticeJson(id, id, notice.officeName(), notice.sentOn());
        }
    }

    /** @param sentOn today if not said */
    @Serdeable
    record SentNoticesJson(
            @NotEmpty List<@NotNull UUID> officeIds,
            @Nullable LocalDate sentOn) {}

    /**
     * @param id the auditor's
     * @param declaredAt null: not yet
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record DeclarationJson(
            UUID id,
            String auditorName,
            boolean signsIn,
            @Nullable Instant declaredAt) {

        static DeclarationJson of(Declaration declaration) {
            return new DeclarationJson(
                    declaration.auditor().value(), declaration.name(), declaration.signsIn(), declaration.declaredAt());
        }
    }
}
