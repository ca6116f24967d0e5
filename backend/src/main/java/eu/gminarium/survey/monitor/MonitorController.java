package eu.gminarium.survey.monitor;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.survey.monitor.MonitorJson.LineJson;
import eu.gminarium.survey.monitor.MonitorJson.RemindedJson;
import eu.gminarium.survey.monitor.MonitorJson.ReminderInput;
import eu.gminarium.survey.wave.WaveId;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import java.util.UUID;
import java.util.stream.Collectors;

/** How a wave's responses come in, and reminders. */
@Controller("/api/v1/partnerships/{partnership}/waves/{id}")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "surveys")
class MonitorController {

    private final ResponseMonitor monitor;
    private final Reminders reminders;

    MonitorController(ResponseMonitor monitor, Reminders reminders) {
        this.monitor = monitor;
        this.reminders = reminders;
    }

    /** Offices that are behind first; of an office coordinator's the own office only. */
    @Get("/monitor")
    @Permission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
    ListJson<LineJson> monitor(UUID id) {
        return ListJson.of(monitor.of(new WaveId(id)).stream().map(LineJson::of).toList());
    }

    /** Reminds the coordinators of offices, each office at most once a day. */
    @Post("/reminders")
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.SURVEY, verb = Verb.WRITE)
    RemindedJson remind(UUID id, @Body @Valid ReminderInput body) {
        return RemindedJson.of(reminders.remind(
                new WaveId(id), body.officeIds().stream().map(OfficeId::new).collect(Collectors.toUnmodifiableSet())));
    }
}
