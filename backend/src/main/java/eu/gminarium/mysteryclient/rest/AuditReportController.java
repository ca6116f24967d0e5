package eu.gminarium.mysteryclient.rest;

import eu.gminarium.documents.Attachments;
import eu.gminarium.documents.job.ReportFile;
import eu.gminarium.documents.job.ReportFormat;
import eu.gminarium.documents.job.ReportId;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.report.AuditReport;
import eu.gminarium.mysteryclient.report.AuditReports;
import eu.gminarium.mysteryclient.report.NewAuditReport;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.PathVariable;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reports on audits, made in the background; one sees one's own. They are kept for thirty days. */
@Controller("/api/v1/partnerships/{partnership}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "audits")
class AuditReportController {

    private final AuditReports reports;
    private final OfficeDirectory offices;

    AuditReportController(AuditReports reports, OfficeDirectory offices) {
        this.reports = reports;
        this.offices = offices;
    }

    /** One's own reports on an audit, the latest first. */
    @Get("/audits/{id}/reports")
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    ListJson<AuditReportJson> list(@PathVariable UUID id) {
        return ListJson.of(reports.of(new AuditId(id)).stream().map(this::json).toList());
    }

    /** Begins to make a report, and answers at once; how far it is says its GET. */
    @Post("/audits/{id}/reports")
    @Status(HttpStatus.ACCEPTED)
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    AuditReportJson start(@PathVariable UUID id, @Body @Valid NewAuditReportJson body) {
        return json(reports.start(body.toInput(new AuditId(id))));
    }

    /** How a report stands. */
    @Get("/audit-reports/{id}")
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    AuditReportJson get(@PathVariable UUID id) {
        return json(reports.get(new ReportId(id)));
    }

    /** The file; 404 until it is made. */
    @Get("/audit-reports/{id}/file")
    @Produces({MediaType.APPLICATION_PDF, Attachments.XLSX})
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    HttpResponse<byte[]> file(@PathVariable UUID id) {
        ReportFile file = reports.file(new ReportId(id));
        return Attachments.kept(file.document(), file.content());
    }

    /** Stops a running one; 404 if it is not running. */
    @Post("/audit-reports/{id}/cancel")
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    AuditReportJson cancel(@PathVariable UUID id) {
        return json(reports.cancel(new ReportId(id)));
    }

    /** Throws a report away with its file. */
    @Delete("/audit-reports/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.RANKING, verb = Verb.READ)
    void remove(@PathVariable UUID id) {
        reports.remove(new ReportId(id));
    }

    private AuditReportJson json(AuditReport report) {
        return AuditReportJson.of(
                report,
                report.office() == null ? null : offices.get(report.office()).displayName());
    }

    /**
     * @param officeId all offices unless named
     * @param language pl, cs or en; the partnership's unless named
     */
    @Serdeable
    record NewAuditReportJson(
            @Nullable UUID officeId,
            @Nullable String language,
            @NotNull ReportFormat format) {

        NewAuditReport toInput(AuditId audit) {
            return new NewAuditReport(audit, officeId == null ? null : new OfficeId(officeId), locale(), format);
        }

        private Locale locale() {
            return language == null
                    ? Scopes.currentPartnership().language()
                    : Languages.find(language)
                            .orElseThrow(() -> InvalidField.of("language", "mystery.invalid.language"));
        }
    }
}
