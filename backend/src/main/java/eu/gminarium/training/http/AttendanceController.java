package eu.gminarium.training.http;

import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.http.ListJson;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.MeetingId;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.attendance.Attendance;
import eu.gminarium.training.attendance.Mark;
import eu.gminarium.training.attendance.Presence;
import io.micronaut.http.HttpStatus;
import io.micronaut.http.annotation.Body;
import io.micronaut.http.annotation.Controller;
import io.micronaut.http.annotation.Get;
import io.micronaut.http.annotation.Post;
import io.micronaut.http.annotation.Status;
import io.micronaut.scheduling.TaskExecutors;
import io.micronaut.scheduling.annotation.ExecuteOn;
import io.micronaut.serde.annotation.Serdeable;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Who came to the meetings of a session. */
@Controller("/api/v1/partnerships/{partnership}/sessions/{sessionId}/attendance")
@ExecuteOn(TaskExecutors.BLOCKING)
@Tag(name = "sessions")
class AttendanceController {

    private final Attendance attendance;

    AttendanceController(Attendance attendance) {
        this.attendance = attendance;
    }

    /** The enrolled people within reach, each with what was recorded. */
    @Get
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    ListJson<AttendeeJson> list(UUID sessionId) {
        return ListJson.of(attendance.of(new SessionId(sessionId)).stream()
                .map(AttendeeJson::of)
                .toList());
    }

    /** Records a meeting; what is recorded already can only be corrected, see {@code attendance/changes}. */
    @Post
    @Status(HttpStatus.CREATED)
    @Permission(resource = Resource.ATTENDANCE, verb = Verb.WRITE)
    ListJson<AttendeeJson> record(UUID sessionId, @Body @Valid MeetingAttendanceJson body) {
        List<Mark> marks = body.marks().stream()
                .map(mark -> new Mark(new ApplicationId(mark.applicationId()), mark.presence()))
                .toList();
        attendance.record(new MeetingId(body.meetingId()), marks);
        return list(sessionId);
    }

    @Serdeable
    record MeetingAttendanceJson(
            @NotNull UUID meetingId,
            @NotEmpty @Size(max = 500) List<@Valid MarkJson> marks) {}

    @Serdeable
    record MarkJson(@NotNull UUID applicationId, @NotNull Presence presence) {}
}
