package eu.gminarium.benchmark.report.job;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.benchmark.report.ResultsFormat;
import eu.gminarium.documents.Attachments;
import eu.gminarium.documents.job.ReportFile;
import eu.gminarium.documents.job.ReportId;
import eu.gminarium.documents.job.ReportStatus;
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
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reports on the offices' indicators, made in the background; one sees one's own. They are kept for thirty days. */
@Controller("/api/v1/partnerships/{partnership}/dashboard-reports")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "dashboard")
class DashboardReportController {

    private final DashboardReports reports;
    private final OfficeDirectory offices;

    DashboardReportController(DashboardReports reports, OfficeDirectory offices) {
        this.reports = reports;
        this.offices = offices;
    }

    /** One's own reports, the latest first. */
    @Get
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    ListJson<DashboardReportJson> list() {
        return ListJson.of(reports.own().stream().map(this::json).toList());
    }

    /** Begins to make a report, and answers at once; how far it is says its GET. */
    @Post
    @Status(HttpStatus.ACCEPTED)
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    DashboardReportJson start(@Body @Valid NewDashboardReportJson body) {
        return json(reports.start(body.toInput()));
    }

    /** How a report stands. */
    @Get("/{id}")
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    DashboardReportJson get(@PathVariable UUID id) {
        return json(reports.get(new ReportId(id)));
    }

    /** The file; 404 until it is made. */
    @Get("/{id}/file")
    @Produces({MediaType.APPLICATION_PDF, Attachments.XLSX, Attachments.DOCX})
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    HttpResponse<byte[]> file(@PathVariable UUID id) {
        ReportFile file = reports.file(new ReportId(id));
        return Attachments.kept(file.document(), file.content());
    }

    /** Stops a running one; 404 if it is not running. */
    @Post("/{id}/cancel")
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    DashboardReportJson cancel(@PathVariable UUID id) {
        return json(reports.cancel(new ReportId(id)));
    }

    /** Throws a report away with its file. */
    @Delete("/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.DASHBOARD, verb = Verb.READ)
    void remove(@PathVariable UUID id) {
        reports.remove(new ReportId(id));
    }

    private DashboardReportJson json(DashboardReport report) {
        return DashboardReportJson.of(
                report,
                report.office() == null ? null : offices.get(report.office()).displayName());
    }

    /**
     * A report that somebody asked for.
     *
     * @param officeId missing for all offices
     * @param progress 0 to 100; there is a file when the status is DONE
     */
    @Serdeable
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DashboardReportJson(
            UUID id,
            @Nullable UUID officeId,
            @Nullable String officeName,
            String language,
            ResultsFormat format,
            ReportStatus status,
            int progress,
            Instant requestedAt) {

        static DashboardReportJson of(DashboardReport report, @Nullable String officeName) {
            return new DashboardReportJson(
                    report.id().value(),
                    report.office() == null ? null : report.office().value(),
                    officeName,
                    report.language().getLanguage(),
                    report.format(),
                    report.status(),
                    report.progress(),
                    report.requestedAt());
        }
    }

    /**
     * @param officeId all offices unless named
     * @param language pl, cs or en; the partnership's unless named
     */
    @Serdeable
    record NewDashboardReportJson(
            @Nullable UUID officeId,
            @Nullable String language,
            @NotNull ResultsFormat format) {

        NewDashboardReport toInput() {
            return new NewDashboardReport(officeId == null ? null : new OfficeId(officeId), locale(), format);
        }

        private Locale locale() {
            return language == null
                    ? Scopes.currentPartnership().language()
                    : Languages.find(language).orElseThrow(() -> InvalidField.of("language", "brief.invalid.language"));
        }
    }
}
