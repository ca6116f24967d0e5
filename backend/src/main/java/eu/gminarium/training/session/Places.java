package eu.gminarium.training.session;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.SessionId;
import io.micronaut.transaction.TransactionDefinition.Propagation;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The one place that gives out a session's places and takes them back. Every method locks the session first, so whoever
 * calls it twice in a transaction sees the same counts; the database refuses more taken places than there are. From the
 * day of release on, in the partnership's zone, reserved seats are everybody's, whether or not a job has been by.
 */
@Singleton
@Unchecked("the step of the application that needs the place was checked")
public class Places {

    private final SessionLock lock;
    private final SessionRepository repository;
    private final SeatRepository seats;
    private final MeetingRepository meetings;
    private final ActivityLog activity;
    private final Clock clock;

    Places(
            SessionLock lock,
            SessionRepository repository,
            SeatRepository seats,
            MeetingRepository meetings,
            ActivityLog activity,
            Clock clock) {
        this.lock = lock;
        this.repository = repository;
        this.seats = seats;
        this.meetings = meetings;
        this.activity = activity;
        this.clock = clock;
    }

    /** Locks the session until the transaction ends: what was read of its applications before may be outdated. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(SessionId session) {
        lock.take(session);
    }

    /**
     * Gives the next approval its number and a place: a reserved seat of its office that nobody holds, else one of the pool,
     * else none.
     *
     * @throws SessionCancelled if it does not take place
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Turn admit(SessionId session, OfficeId office) {
        SessionRow row = lock.take(session);
        if (row.status() == SessionStatus.CANCELLED) {
            throw new SessionCancelled();
        }
        boolean placed =
                row.status() == SessionStatus.PUBLISHED && count(row).vacancy().isFor(office);
        repository.count(row.id(), placed ? 1 : 0, 1);
        return new Turn(row.approvals() + 1, placed);
    }

    /**
     * Locks the session and says whether it is not cancelled. If the day of release has come, it is written down, once, that
     * reserved seats are everybody's from now on.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean takesPlace(SessionId session) {
        SessionRow row = lock.take(session);
        if (released(row) && !row.released()) {
            seats.release(row.id());
            activity.record("seats-released", "session", row.id(), Map.of());
        }
        return row.status() != SessionStatus.CANCELLED;
    }

    /** Whom the next free place can go to; nobody once the session is cancelled or has begun. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Vacancy vacancy(SessionId session) {
        SessionRow row = lock.take(session);
        return row.status() != SessionStatus.PUBLISHED || begun(row)
                ? Vacancy.NONE
                : count(row).vacancy();
    }

    /** Takes a place that the session's {@link #vacancy} has for whoever waited. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void take(SessionId session) {
        repository.count(lock.take(session).id(), 1, 0);
    }

    /** Takes one place back. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void free(SessionId session) {
        repository.count(lock.take(session).id(), -1, 0);
    }

    /** Whether each of several people, given by their offices in their order, would find a place now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<Boolean> room(SessionId session, List<OfficeId> people) {
        SeatCount count = count(lock.take(session));
        List<Boolean> room = new ArrayList<>();
        for (OfficeId office : people) {
            boolean fits = count.vacancy().isFor(office);
            room.add(fits);
            count = fits ? count.with(office) : count;
        }
        return room;
    }

    /**
     * Until when somebody who is offered a place now can answer; empty if the session begins before that time is over, then
     * the place is given without asking.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<Instant> offerUntil(SessionId session) {
        SessionRow row = lock.take(session);
        Instant until = clock.instant().plus(Duration.ofHours(row.offerHours()));
        return Optional.of(until).filter(end -> start(row).filter(end::isAfter).isEmpty());
    }

    /** Sessions in which an offer has expired or reserved seats are to be released. */
    @Transactional(readOnly = true)
    public List<SessionId> due() {
        return seats.due(today(), clock.instant()).stream().map(SessionId::new).toList();
    }

    SeatCount count(SessionRow row) {
        return new SeatCount(
                row.capacity(),
                released(row) ? Map.of() : byOffice(seats.reserved(row.id())),
                byOffice(seats.held(row.id())));
    }

    boolean released(SessionRow row) {
        LocalDate day = row.releasesOn();
        return row.released() || (day != null && !day.isAfter(today()));
    }

    LocalDate today() {
        return LocalDate.now(clock.withZone(Scopes.currentPartnership().zone()));
    }

    private boolean begun(SessionRow row) {
        Instant now = clock.instant();
        return start(row).filter(start -> !start.isAfter(now)).isPresent();
    }

    private Optional<Instant> start(SessionRow row) {
        return meetings.findBySessionIdInOrderByHeldOnAndStartsAt(List.of(row.id())).stream()
                .findFirst()
                .map(first -> first.heldOn()
                        .atTime(first.startsAt())
                        .atZone(Scopes.currentPartnership().zone())
                        .toInstant());
    }

    private static Map<OfficeId, Integer> byOffice(List<ReservedSeatsRow> rows) {
        return rows.stream().collect(Collectors.toMap(ReservedSeatsRow::office, ReservedSeatsRow::seats));
    }

    /**
     * What an approval brought.
     *
     * @param number its place in the order of approvals, from 1
     * @param placed whether there was a place; without one it joins the waitlist
     */
    public record Turn(long number, boolean placed) {}
}
