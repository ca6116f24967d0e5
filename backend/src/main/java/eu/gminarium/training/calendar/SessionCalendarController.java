package eu.gminarium.training.calendar;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Produces;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.swagger.v3.oas.annotations.tags.Tag;

/** The calendar of all partners' sessions. */
@Controller("/api/v1/partnerships/{partnership}/sessions/calendar.ics")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "sessions")
class SessionCalendarController {

    private final SessionCalendar calendar;

    SessionCalendarController(SessionCalendar calendar) {
        this.calendar = calendar;
    }

    /** All meetings of published and cancelled sessions, as iCalendar. */
    @Get
    @Produces(CalendarFile.TYPE)
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    String read() {
        return calendar.file();
    }
}
