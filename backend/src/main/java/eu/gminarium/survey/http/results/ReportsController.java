package eu.gminarium.survey.http.results;

import eu.gminarium.documents.Attachments;
import eu.gminarium.documents.job.ReportFile;
import eu.gminarium.documents.job.ReportFormat;
import eu.gminarium.documents.job.ReportId;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.survey.http.FileLanguage;
import eu.gminarium.survey.report.job.NewSurveyReport;
import eu.gminarium.survey.report.job.SurveyReport;
import eu.gminarium.survey.report.job.SurveyReports;
import eu.gminarium.survey.wave.WaveId;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Delete;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Reports on closed waves, made in the background; one sees one's own. They are kept for thirty days. */
@Controller("/api/v1/partnerships/{partnership}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "surveys")
class ReportsController {

    private final SurveyReports reports;
    private final OfficeDirectory offices;

    ReportsController(SurveyReports reports, OfficeDirectory offices) {
        this.reports = reports;
        this.offices = offices;
    }

    /** One's own reports on a wave, the latest first. */
    @Get("/waves/{id}/reports")
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    ListJson<ReportJson> list(UUID id) {
        Map<OfficeId, Office> byId = offices.byId();
        return ListJson.of(reports.of(new WaveId(id)).stream()
                .map(report -> ReportJson.of(report, name(byId, report.office())))
                .toList());
    }

    /** Begins to make a report, and answers at once; how far it is says its GET. */
    @Post("/waves/{id}/reports")
    @Status(HttpStatus.ACCEPTED)
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    ReportJson start(UUID id, @Body @Valid NewReportJson body) {
        return json(reports.start(body.toInput(new WaveId(id))));
    }

    /** How a report stands. */
    @Get("/survey-reports/{id}")
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    ReportJson get(UUID id) {
        return json(reports.get(new ReportId(id)));
    }

    /** The file; 404 until it is made. */
    @Get("/survey-reports/{id}/file")
    @Produces({MediaType.APPLICATION_PDF, Attachments.XLSX})
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    HttpResponse<byte[]> file(UUID id) {
        ReportFile file = reports.file(new ReportId(id));
        return Attachments.kept(file.document(), file.content());
    }

    /** Stops a running one; 404 if it is not running. */
    @Post("/survey-reports/{id}/cancel")
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    ReportJson cancel(UUID id) {
        return json(reports.cancel(new ReportId(id)));
    }

    /** Throws a report away with its file. */
    @Delete("/survey-reports/{id}")
    @Status(HttpStatus.NO_CONTENT)
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    void remove(UUID id) {
        reports.remove(new ReportId(id));
    }

    private static @Nullable String name(Map<OfficeId, Office> offices, @Nullable OfficeId id) {
        Office office = id == null ? null : offices.get(id);
        return office == null ? null : office.displayName();
    }

    private ReportJson json(SurveyReport report) {
        return ReportJson.of(
                report,
                report.office() == null ? null : offices.get(report.office()).displayName());
    }

    /**
     * @param officeId all shown offices unless named
     * @param language pl, cs or en; the partnership's unless named
     */
    @Serdeable
    record NewReportJson(
            @Nullable UUID officeId,
            @Nullable String language,
            @NotNull ReportFormat format) {

        NewSurveyReport toInput(WaveId wave) {
            return new NewSurveyReport(
                    wave, officeId == null ? null : new OfficeId(officeId), FileLanguage.of(language), format);
        }
    }
}
