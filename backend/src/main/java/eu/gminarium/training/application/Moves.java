package eu.gminarium.training.application;

import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.session.Places;
import eu.gminarium.training.session.Places.Turn;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.SessionStatus;
import eu.gminarium.training.session.Sessions;
import eu.gminarium.training.session.Waitlist;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * Moves from a cancelled session to another one of the same training. The approval goes along: whoever moves gets a place
 * there or joins its waitlist. Those who come from the same session keep their order, whoever of them moves first.
 */
@Singleton
public class Moves {

    private final ApplicationRepository repository;
    private final ApplicationLists lists;
    private final Sessions sessions;
    private final Places places;
    private final Waitlist waitlist;
    private final StepLog steps;
    private final Sights sights;
    private final Clock clock;

    Moves(
            ApplicationRepository repository,
            ApplicationLists lists,
            Sessions sessions,
            Places places,
            Waitlist waitlist,
            StepLog steps,
            Sights sights,
            Clock clock) {
        this.repository = repository;
        this.lists = lists;
        this.sessions = sessions;
        this.places = places;
        this.waitlist = waitlist;
        this.steps = steps;
        this.sights = sights;
        this.clock = clock;
    }

    /** The sessions to which the people of this one can move: of the same training, published, not begun; by first day. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.TRAINING, verb = Verb.READ)
    public List<Session> targets(SessionId source) {
        Session from = sessions.get(source);
        return from.status() == SessionStatus.CANCELLED
                ? sessions.of(from.training()).stream().filter(this::isAhead).toList()
                : List.of();
    }

    /**
     * Moves one application.
     *
     * @throws SessionTakesPlace unless its session is cancelled
     * @throws ApplicationNotOpen unless it is approved
     * @throws AlreadyApplied if the person has another open application for the target
     * @throws InvalidField if the target is none of the {@link #targets}
     */
    @Transactional
    @Permission(resource = Resource.APPLICATION, verb = Verb.WRITE)
    public Application move(ApplicationId id, SessionId target) {
        ApplicationRow seen = repository
                .findById(id.value())
                .filter(row -> sights.writing().covers(row))
                .orElseThrow(RecordNotFound::new);
        begin(seen.session(), target);
        ApplicationRow row = repository.findById(id.value()).orElseThrow(RecordNotFound::new);
        if (!row.status().approved() || !row.session().equals(seen.session())) {
            throw new ApplicationNotOpen(row.status());
        }
        if (applied(target, row.employee())) {
            throw new AlreadyApplied();
        }
        move(row, target);
        return lists.get(id);
    }

    /**
     * Moves everybody who is approved in the order of approval, except those who have applied for the target themselves.
     *
     * @return those who were moved, in that order
     * @throws SessionTakesPlace unless the session is cancelled
     * @throws InvalidField if the target is none of the {@link #targets}
     */
    @Transactional
    @Permission(resource = Resource.TRAINING, verb = Verb.WRITE)
    public List<Application> moveAll(SessionId source, SessionId target) {
        Access.current().require(Resource.APPLICATION, Verb.READ);
        begin(source, target);
        List<ApplicationId> moved = new ArrayList<>();
        for (ApplicationRow row : repository.approved(source.value())) {
            if (!applied(target, row.employee())) {
                move(row, target);
                moved.add(new ApplicationId(row.id()));
            }
        }
        return moved.stream().map(lists::get).toList();
    }

    /** Locks both sessions, in an order that all callers share, and brings them up to date. */
    private void begin(SessionId source, SessionId target) {
        if (sessions.get(source).status() != SessionStatus.CANCELLED) {
            throw new SessionTakesPlace();
        }
        if (targets(source).stream().map(Session::id).noneMatch(target::equals)) {
            throw InvalidField.of("sessionId", "procedure.error.move-target");
        }
        Stream.of(source.value(), target.value()).sorted().map(SessionId::new).forEach(places::lock);
        waitlist.promote(source);
        waitlist.promote(target);
    }

    private void move(ApplicationRow row, SessionId target) {
        Turn turn = places.admit(target, row.office());
        Long queue = turn.placed() ? null : repository.queueBefore(target.value(), row.sessionId(), row.order());
        ApplicationStatus to = turn.placed() ? ApplicationStatus.ENROLLED : ApplicationStatus.WAITLISTED;
        steps.relocate(row, target, to, turn.number(), queue);
        if (row.status().placed()) {
            places.free(row.session());
        }
    }

    private boolean applied(SessionId target, EmployeeId person) {
        return repository.existsOpen(target.value(), person.value());
    }

    private boolean isAhead(Session session) {
        ZoneId zone = Scopes.currentPartnership().zone();
        Instant now = clock.instant();
        return session.status() == SessionStatus.PUBLISHED && !session.begunBy(now, zone);
    }
}
