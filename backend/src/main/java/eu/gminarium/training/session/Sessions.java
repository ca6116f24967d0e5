package eu.gminarium.training.session;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.TrainingId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Sessions of trainings: everybody reads what is published, coordinators schedule. */
@Singleton
public class Sessions {

    private final SessionRepository repository;
    private final MeetingRepository meetings;
    private final SessionLock lock;
    private final Places places;
    private final Waitlist waitlist;
    private final SessionEvents events;
    private final ActivityLog activity;

    Sessions(
            SessionRepository repository,
            MeetingRepository meetings,
            SessionLock lock,
            Places places,
            Waitlist waitlist,
            SessionEvents events,
            ActivityLog activity) {
        this.repository = repository;
        this.meetings = meetings;
        this.lock = lock;
        this.places = places;
        this.waitlist = waitlist;
        this.events = events;
        this.activity = activity;
    }

    /** All sessions that the person may see, by first meeting. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    public List<Session> all() {
        return read(null, null);
    }

    /** The sessions of one training, by first meeting. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    public List<Session> of(TrainingId training) {
        return read(null, training.value());
    }

    /** @throws RecordNotFound if there is none, or it is a draft and the person schedules no sessions */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    public Session get(SessionId id) {
        return read(id.value(), null).stream().findFirst().orElseThrow(RecordNotFound::new);
    }

    /** Adds a draft. */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public Session add(@Valid NewSession input) {
        if (!repository.trainingExists(input.training().value())) {
            throw InvalidField.of("trainingId", "training.error.training");
        }
        SessionRow row = SessionRow.draft(SessionId.next(), input);
        requireWindow(row);
        repository.save(row);
        SessionId id = new SessionId(row.id());
        saveMeetings(id, input.meetings());
        activity.record("entered", "session", row.id(), Map.of("capacity", row.capacity()));
        return get(id);
    }

    /**
     * Changes what the change names. More places go to the waitlist in the same transaction.
     *
     * @throws StaleVersion if somebody else changed it since it was read
     * @throws CapacityBelowEnrolled if more people are enrolled or have an offer than there would be places
     * @throws ReservedBeyondCapacity if there would not be room for all seats that are kept for offices
     * @throws SessionNotChangeable if the status cannot be reached from the one before
     * @throws AttendanceRecorded if meetings are changed after somebody's attendance was recorded
     */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public Session change(SessionId id, @Valid SessionChange change) {
        waitlist.promote(id);
        SessionRow before = lock.take(id);
        if (change.version() != null && change.version() != before.version()) {
            throw new StaleVersion();
        }
        SessionRow after = before.with(change);
        requireWindow(after);
        requireRoom(after);
        replaceMeetings(id, change.meetings());
        requireStatus(before, after);
        repository.update(after);
        activity.record(
                "changed", "session", id.value(), Map.of("capacity", after.capacity(), "status", after.status()));
        events.changed(id, cancelled(before, after), before.version() + 1);
        waitlist.promote(id);
        return get(id);
    }

    private List<Session> read(@Nullable UUID session, @Nullable UUID training) {
        boolean drafts = Access.current().may(Resource.TRAINING, Verb.WRITE);
        List<SessionView> views = repository.views(drafts, session, training, places.today());
        if (views.isEmpty()) {
            return List.of();
        }
        Map<UUID, List<Meeting>> held =
                meetings
                        .findBySessionIdInOrderByHeldOnAndStartsAt(
                                views.stream().map(SessionView::id).toList())
                        .stream()
                        .collect(Collectors.groupingBy(
                                MeetingRow::sessionId, Collectors.mapping(MeetingRow::toMeeting, Collectors.toList())));
        return views.stream()
                .map(view -> view.toSession(held.getOrDefault(view.id(), List.of())))
                .toList();
    }

    private void replaceMeetings(SessionId id, @Nullable List<NewMeeting> anew) {
        if (anew == null) {
            return;
        }
        if (meetings.attended(id.value())) {
            throw new AttendanceRecorded();
        }
        meetings.deleteBySessionId(id.value());
        saveMeetings(id, anew);
    }

    private void saveMeetings(SessionId id, List<NewMeeting> input) {
        meetings.saveAll(
                input.stream().map(meeting -> MeetingRow.of(id, meeting)).toList());
    }

    private void requireRoom(SessionRow after) {
        CapacityBelowEnrolled.check(after.capacity(), after.taken(), repository.offered(after.id()));
        places.count(after).requireFit();
    }

    private void requireStatus(SessionRow before, SessionRow after) {
        if (!before.status().leadsTo(after.status())) {
            throw new SessionNotChangeable(before.status());
        }
        boolean held = !meetings.findBySessionIdInOrderByHeldOnAndStartsAt(List.of(after.id()))
                .isEmpty();
        if (after.status() == SessionStatus.PUBLISHED && !held) {
            throw new SessionWithoutMeetings();
        }
    }

    private static boolean cancelled(SessionRow before, SessionRow after) {
        return after.status() == SessionStatus.CANCELLED && before.status() != after.status();
    }

    private static void requireWindow(SessionRow row) {
        if (row.closesOn().isBefore(row.opensOn())) {
            throw InvalidField.of("closesOn", "training.error.window");
        }
    }
}
