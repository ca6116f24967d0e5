package eu.gminarium.training.planning;

import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.shared.http.PageRequest;
import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.training.schedule.ScheduleFiles;
import eu.gminarium.training.schedule.ScheduleId;
import eu.gminarium.training.schedule.Schedules;
import io.micronaut.http.HttpHeaders;
import io.micronaut.http.HttpRequest;
import io.micronaut.http.HttpResponse;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.MediaType;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Produces;
import io.micronaut.http.annotation.QueryValue;
import io.micronaut.http.annotation.RequestBean;
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

/** The support schedule: what is planned now, and the published revisions. */
@Controller("/api/v1/partnerships/{partnership}/support-schedules")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "support-schedules")
class SchedulesController {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String CSV = "text/csv;charset=utf-8";

    private final Schedules schedules;
    private final ScheduleFiles files;

    SchedulesController(Schedules schedules, ScheduleFiles files) {
        this.schedules = schedules;
        this.files = files;
    }

    /** All revisions, of one programme if asked, the latest first. */
    @Get
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    ListJson<ScheduleJson> list(@QueryValue @Nullable UUID programmeId, @RequestBean @Valid PageRequest page) {
        return ListJson.page(
                schedules.all(programmeId == null ? null : new ProgrammeId(programmeId)), page, ScheduleJson::of);
    }

    /** The lines that would be published now, with what changed since the last revision. */
    @Get("/current")
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    ListJson<ScheduleJson.LineJson> current(@QueryValue UUID programmeId) {
        return ListJson.of(schedules.current(new ProgrammeId(programmeId)).stream()
                .map(ScheduleJson.LineJson::of)
                .toList());
    }

    @Get("/{id}")
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    ScheduleJson get(UUID id) {
        return ScheduleJson.of(schedules.get(new ScheduleId(id)));
    }

    /** A revision as a workbook with headings in the language of {@code Accept-Language}. */
    @Get("/{id}/schedule.xlsx")
    @Produces(MediaType.ALL)
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    HttpResponse<byte[]> xlsx(UUID id, HttpRequest<?> request) {
        return file(files.xlsx(new ScheduleId(id), language(request)), XLSX, "schedule.xlsx");
    }

    /** The same as CSV. */
    @Get("/{id}/schedule.csv")
    @Produces(MediaType.ALL)
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    HttpResponse<byte[]> csv(UUID id, HttpRequest<?> request) {
        return file(files.csv(new ScheduleId(id), language(request)), CSV, "schedule.csv");
    }

    /** Publishes what is planned now as the next revision. */
    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    ScheduleJson publish(@Body @Valid NewScheduleJson body) {
        return ScheduleJson.of(schedules.publish(new ProgrammeId(body.programmeId()), body.note()));
    }

    private static Locale language(HttpRequest<?> request) {
        return Languages.supported(request.getLocale().orElse(null));
    }

    private static HttpResponse<byte[]> file(byte[] content, String type, String name) {
        return HttpResponse.ok(content)
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"");
    }

    /** @param note what the readers should know of the change */
    @Serdeable
    record NewScheduleJson(
            @NotNull UUID programmeId, @Nullable String note) {}
}
