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
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Attendance lists of sessions: coordinators record, everybody reads those within reach. */
@Singleton
public class Attendance {

    private final AttendanceRepository repository;
    private final ApplicationLists applications;
    private final Sessions sessions;
    private final Trainings trainings;
    private final ActivityLog activity;
    private final Clock clock;

    Attendance(
            AttendanceRepository repository,
            ApplicationLists applications,
            Sessions sessions,
            Trainings trainings,
            ActivityLog activity,
            Clock clock) {
        this.repository = repository;
        this.applications = applications;
        this.sessions = sessions;
        this.trainings = trainings;
        this.activity = activity;
        this.clock = clock;
    }

    /** The enrolled people of the session within reach, the latest application first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.APPLICATION, verb = Verb.READ)
    public List<Attendee> of(SessionId id) {
        Session session = sessions.get(id);
        Training training = trainings.get(session.training());
        Map<ApplicationId, Map<MeetingId, Presence>> marks = marks(id);
        ApplicationFilter enrolled = new ApplicationFilter(id, ApplicationStatus.ENROLLED);
        return applications.list(enrolled, session.capacity(), 0).stream()
                .map(application ->
                        attendee(application, session, training, marks.getOrDefault(application.id(), Map.of())))
                .toList();
    }

    /**
     * Records who came to a meeting; a second record of the same person replaces the first.
     *
     * @throws MeetingAhead if the meeting's day has not come
     * @throws NotEnrolled if somebody has no place in the session
     */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public void record(MeetingId id, List<@Valid Mark> marks) {
        Meeting meeting = meeting(id);
        LocalDate today =
                LocalDate.now(clock.withZone(Scopes.currentPartnership().zone()));
        if (meeting.day().isAfter(today)) {
            throw new MeetingAhead(meeting.day());
        }
        for (Mark mark : marks) {
            int recorded = repository.record(
                    Ids.timeOrdered(), id.value(), mark.application().value(), mark.presence());
            if (recorded == 0) {
                throw new NotEnrolled();
            }
        }
        activity.record("attendance-recorded", "meeting", id.value(), Map.of("people", marks.size()));
    }

    private Meeting meeting(MeetingId id) {
        SessionId session = new SessionId(repository.session(id.value()).orElseThrow(RecordNotFound::new));
        return sessions.get(session).meetings().stream()
                .filter(candidate -> candidate.id().equals(id))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
    }

    private Map<ApplicationId, Map<MeetingId, Presence>> marks(SessionId session) {
        return repository.ofSession(session.value()).stream()
                .collect(Collectors.groupingBy(
                        row -> new ApplicationId(row.applicationId()),
                        HashMap::new,
                        Collectors.toMap(row -> new MeetingId(row.meetingId()), AttendanceRow::presence)));
    }

    private static Attendee attendee(
            Application application, Session session, Training training, Map<MeetingId, Presence> presence) {
        int total = session.meetings().stream().mapToInt(Meeting::teachingHours).sum();
        int present = session.meetings().stream()
                .filter(meeting -> presence.get(meeting.id()) == Presence.PRESENT)
                .mapToInt(Meeting::teachingHours)
                .sum();
        return new Attendee(
                application.id(),
                application.employee(),
                application.employeeName(),
                application.office(),
                application.officeName(),
                presence,
                present,
                total == 0 ? 0 : (double) present / total,
                total > 0 && 100L * present >= (long) training.thresholdPercent() * total);
    }
}
