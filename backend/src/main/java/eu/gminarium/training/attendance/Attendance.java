package eu.gminarium.training.attendance;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.MeetingId;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.ApplicationFilter;
import eu.gminarium.training.application.ApplicationLists;
import eu.gminarium.training.application.ApplicationStatus;
import eu.gminarium.training.catalogue.Training;
import eu.gminarium.training.catalogue.Trainings;
import eu.gminarium.training.session.Meeting;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.Sessions;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Attendance lists of sessions: coordinators record, an office's coordinator of its own people; everybody reads those within reach. */
@Singleton
public class Attendance {

    private final AttendanceRepository repository;
    private final ApplicationLists applications;
    private final Sessions sessions;
    private final Trainings trainings;
    private final AttendanceReach reach;
    private final AttendanceLog log;
    private final ActivityLog activity;
    private final Clock clock;

    Attendance(
            AttendanceRepository repository,
            ApplicationLists applications,
            Sessions sessions,
            Trainings trainings,
            AttendanceReach reach,
            AttendanceLog log,
            ActivityLog activity,
            Clock clock) {
        this.repository = repository;
        this.applications = applications;
        this.sessions = sessions;
        this.trainings = trainings;
        this.reach = reach;
        this.log = log;
        this.activity = activity;
        this.clock = clock;
    }

    /** The enrolled people of the session within reach, the latest application first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    public List<Attendee> of(SessionId id) {
        Session session = sessions.get(id);
        Training training = trainings.get(session.training());
        Map<ApplicationId, Map<MeetingId, AttendanceEntry>> entries = entries(id);
        ApplicationFilter enrolled = new ApplicationFilter(id, ApplicationStatus.ENROLLED);
        return applications.list(enrolled, session.capacity(), 0).stream()
                .map(application ->
                        attendee(application, session, training, entries.getOrDefault(application.id(), Map.of())))
                .toList();
    }

    /**
     * Records who came to a meeting. What is recorded already and said again stays as it is.
     *
     * @throws RecordNotFound if somebody is of an office out of reach
     * @throws MeetingAhead if the meeting's day has not come
     * @throws NotEnrolled if somebody has no place in the session
     * @throws AlreadyRecorded if something else is recorded of somebody; see {@link Corrections}
     */
    @Transactional
    @Permission(resource = Resource.ATTENDANCE, verb = Verb.WRITE)
    public void record(MeetingId id, List<@Valid Mark> marks) {
        Meeting meeting = meeting(id);
        LocalDate today =
                LocalDate.now(clock.withZone(Scopes.currentPartnership().zone()));
        MeetingAhead.check(meeting.day(), today);
        reach.check(marks.stream().map(Mark::application).toList());
        marks.forEach(mark -> enter(id, mark));
        activity.record("attendance-recorded", "meeting", id.value(), Map.of("people", marks.size()));
    }

    private void enter(MeetingId meeting, Mark mark) {
        int entered = repository.enter(
                Ids.timeOrdered(), meeting.value(), mark.application().value(), mark.presence(), null);
        if (entered > 0) {
            return;
        }
        AttendanceRow row = repository
                .findByMeetingIdAndApplicationId(
                        meeting.value(), mark.application().value())
                .orElseThrow(NotEnrolled::new);
        if (row.presence() == null) {
            log.change(row, ChangeKind.ENTRY, mark.presence(), null, null);
        } else if (row.presence() != mark.presence()) {
            throw new AlreadyRecorded();
        }
    }

    private Meeting meeting(MeetingId id) {
        SessionId session = new SessionId(repository.session(id.value()).orElseThrow(RecordNotFound::new));
        return sessions.get(session).meetings().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
    }

    private Map<ApplicationId, Map<MeetingId, AttendanceEntry>> entries(SessionId session) {
        return repository.ofSession(session.value()).stream()
                .collect(Collectors.groupingBy(
                        row -> new ApplicationId(row.applicationId()),
                        HashMap::new,
                        Collectors.toMap(
                                row -> new MeetingId(row.meetingId()),
                                row -> new AttendanceEntry(row.presence(), row.checkedInAt(), row.version()))));
    }

    private static Attendee attendee(
            Application application, Session session, Training training, Map<MeetingId, AttendanceEntry> entries) {
        List<Meeting> attended = session.meetings().stream()
                .filter(meeting -> {
                    AttendanceEntry entry = entries.get(meeting.id());
                    return entry != null && entry.presence() == Presence.PRESENT;
                })
                .toList();
        int total = teachingHours(session.meetings());
        int present = teachingHours(attended);
        long minutes = minutes(attended);
        return new Attendee(
                application.id(),
                application.employee(),
                application.employeeName(),
                application.office(),
                application.officeName(),
                entries,
                present,
                share(present, total),
                total > 0 && 100L * present >= (long) training.thresholdPercent() * total,
                minutes,
                share(minutes, minutes(session.meetings())));
    }

    private static int teachingHours(List<Meeting> meetings) {
        return meetings.stream().mapToInt(Meeting::teachingHours).sum();
    }

    /** Of clock time. A meeting lies within one day and outside the night, so no clock change falls into it. */
    private static long minutes(List<Meeting> meetings) {
        return meetings.stream()
                .mapToLong(meeting ->
                        Duration.between(meeting.start(), meeting.end()).toMinutes())
                .sum();
    }

    private static double share(long part, long whole) {
        return whole == 0 ? 0 : (double) part / whole;
    }
}
