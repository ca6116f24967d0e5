package eu.gminarium.training.attendance;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.MeetingId;
import eu.gminarium.training.SessionId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Changes of attendance after the fact: each keeps what was recorded before, who changed it, when and why. */
@Singleton
public class Corrections {

    private final AttendanceRepository repository;
    private final AttendanceChangeRepository changes;
    private final Attendance attendance;
    private final AttendanceReach reach;
    private final AttendanceLog log;
    private final ActivityLog activity;

    Corrections(
            AttendanceRepository repository,
            AttendanceChangeRepository changes,
            Attendance attendance,
            AttendanceReach reach,
            AttendanceLog log,
            ActivityLog activity) {
        this.repository = repository;
        this.changes = changes;
        this.attendance = attendance;
        this.reach = reach;
        this.log = log;
        this.activity = activity;
    }

    /**
     * Records something else of a person than was recorded.
     *
     * @throws RecordNotFound if nothing is recorded of the person at the meeting, or the person is out of reach
     * @throws StaleVersion if somebody changed it since it was read
     * @throws InvalidField if nothing would change
     */
    @Transactional
    @Permission(resource = Resource.ATTENDANCE, verb = Verb.WRITE)
    public void correct(MeetingId meeting, ApplicationId application, @Valid Correction correction) {
        reach.check(List.of(application));
        AttendanceRow row = repository
                .findByMeetingIdAndApplicationId(meeting.value(), application.value())
                .filter(entry -> entry.presence() != null)
                .orElseThrow(RecordNotFound::new);
        if (row.version() != correction.version()) {
            throw new StaleVersion();
        }
        if (row.presence() == correction.presence()) {
            throw InvalidField.of("presence", "after.error.same-presence");
        }
        log.change(
                row,
                ChangeKind.CORRECTION,
                correction.presence(),
                null,
                correction.reason().strip());
        activity.record(
                "attendance-corrected",
                "application",
                application.value(),
                Map.of("meeting", meeting.value(), "presence", correction.presence()));
    }

    /** The changes of those people of a session whom one may see, the latest first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    public List<AttendanceChange> of(SessionId session) {
        Map<ApplicationId, Attendee> people =
                attendance.of(session).stream().collect(Collectors.toMap(Attendee::application, Function.identity()));
        return changes.ofSession(session.value()).stream()
                .filter(change -> people.containsKey(change.application()))
                .map(change -> change.toChange(Objects.requireNonNull(people.get(change.application()))))
                .toList();
    }
}
