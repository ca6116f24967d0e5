package eu.gminarium.training.session;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.training.SessionId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** Seats that are reserved for offices, the day of their release, and how long an offer is open. */
@Singleton
public class SeatPlans {

    private final Sessions sessions;
    private final SessionRepository repository;
    private final SeatRepository seats;
    private final SessionLock lock;
    private final Places places;
    private final Waitlist waitlist;
    private final OfficeDirectory offices;
    private final ActivityLog activity;

    SeatPlans(
            Sessions sessions,
            SessionRepository repository,
            SeatRepository seats,
            SessionLock lock,
            Places places,
            Waitlist waitlist,
            OfficeDirectory offices,
            ActivityLog activity) {
        this.sessions = sessions;
        this.repository = repository;
        this.seats = seats;
        this.lock = lock;
        this.places = places;
        this.waitlist = waitlist;
        this.offices = offices;
        this.activity = activity;
    }

    /** @throws RecordNotFound if the person sees no such session */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    public SeatPlan of(SessionId session) {
        sessions.get(session);
        SessionRow row = repository.findById(session.value()).orElseThrow(RecordNotFound::new);
        List<ReservedSeats> reserved = seats.reserved(session.value()).stream()
                .map(ReservedSeatsRow::toReservedSeats)
                .toList();
        return new SeatPlan(
                row.capacity(), reserved, row.releasesOn(), places.released(row), row.offerHours(), row.version());
    }

    /**
     * Replaces the plan. Seats that get free by it go to the waitlist in the same transaction.
     *
     * @throws StaleVersion if somebody else changed the session since it was read
     * @throws ReservedBeyondCapacity if more would be kept than the session has left
     * @throws SessionCancelled if it does not take place
     */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public SeatPlan change(SessionId session, @Valid SeatPlanChange change) {
        waitlist.promote(session);
        SessionRow before = lock.take(session);
        Long version = change.version();
        if (version != null && version != before.version()) {
            throw new StaleVersion();
        }
        if (before.status() == SessionStatus.CANCELLED) {
            throw new SessionCancelled();
        }
        requireOffices(change.reserved());
        seats.clear(session.value());
        change.reserved()
                .forEach(kept -> seats.reserve(session.value(), kept.office().value(), kept.seats()));
        SessionRow after = before.with(change);
        repository.update(after);
        places.count(after).requireFit();
        activity.record("seats-planned", "session", session.value(), details(before, change));
        waitlist.promote(session);
        return of(session);
    }

    private void requireOffices(List<ReservedSeats> reserved) {
        Set<OfficeId> known = offices.byId().keySet();
        Set<OfficeId> named = new HashSet<>();
        for (ReservedSeats kept : reserved) {
            if (!known.contains(kept.office())) {
                throw InvalidField.of("reserved.officeId", "procedure.error.office");
            }
            if (!named.add(kept.office())) {
                throw InvalidField.of("reserved.officeId", "procedure.error.office-twice");
            }
        }
    }

    private static Map<String, Object> details(SessionRow before, SeatPlanChange change) {
        Map<String, Object> details = new HashMap<>();
        change.reserved().forEach(kept -> details.put(kept.office().value().toString(), kept.seats()));
        details.put("releasesOnBefore", Objects.toString(before.releasesOn(), ""));
        details.put("releasesOn", Objects.toString(change.releasesOn(), ""));
        details.put("offerHours", change.offerHours());
        return details;
    }
}
