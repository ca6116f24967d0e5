package eu.gminarium.training.application;

import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.programme.Employment;
import eu.gminarium.security.Access;
import eu.gminarium.security.Permission;
import eu.gminarium.security.PermissionTable;
import eu.gminarium.security.Reach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.session.Places;
import eu.gminarium.training.session.Places.Turn;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.Sessions;
import eu.gminarium.training.session.Waitlist;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The way of an application: submission, endorsement, approval with enrolment or waitlist in the same transaction,
 * withdrawal. A step is taken only from the status that was read, so that two people at once do not take it twice.
 */
@Singleton
public class Applications {

    private static final Set<ApplicationStatus> UNDECIDED =
            EnumSet.of(ApplicationStatus.SUBMITTED, ApplicationStatus.ENDORSED);

    private final ApplicationRepository repository;
    private final Sessions sessions;
    private final Places places;
    private final Waitlist waitlist;
    private final StepLog steps;
    private final PaperRules papers;
    private final EmployeeDirectory employees;
    private final ApplicationLists lists;
    private final Clock clock;

    Applications(
            ApplicationRepository repository,
            Sessions sessions,
            Places places,
            Waitlist waitlist,
            StepLog steps,
            PaperRules papers,
            EmployeeDirectory employees,
            ApplicationLists lists,
            Clock clock) {
        this.repository = repository;
        this.sessions = sessions;
        this.places = places;
        this.waitlist = waitlist;
        this.steps = steps;
        this.papers = papers;
        this.employees = employees;
        this.lists = lists;
        this.clock = clock;
    }

    /**
     * Applies, for oneself or for somebody within reach. A head who puts somebody forward endorses in the same breath.
     *
     * @throws RecordNotFound if session or employee are out of reach
     * @throws RegistrationClosed if it is not published, or the day is outside the registration days
     * @throws AlreadyApplied if the employee has an open application for the session
     */
    @Transactional
    @Permission(resource = Resource.APPLICATION, verb = Verb.WRITE)
    public Application submit(@Valid NewApplication input) {
        Employment employment = applicant(input);
        papers.check(input.paper(), employment.office());
        Session session = sessions.get(input.session());
        RegistrationClosed.check(session, papers.day(input.paper()));
        places.lock(session.id());
        if (repository.existsOpen(session.id().value(), employment.employee().value())) {
            throw new AlreadyApplied();
        }
        Note note = new Note(null, input.paper());
        ApplicationRow row =
                steps.begin(ApplicationRow.submitted(session.id(), employment, papers.day(input.paper())), note);
        if (input.paper() == null && putsForward(row)) {
            steps.move(row, ApplicationStatus.ENDORSED, null, Note.NONE);
        }
        return lists.get(new ApplicationId(row.id()));
    }

    /**
     * Supports or declines a submitted application.
     *
     * @throws OwnApplication if the person, or the signatory, is the applicant
     * @throws ApplicationNotOpen if it is not submitted
     */
    @Transactional
    @Permission(resource = Resource.APPLICATION, verb = Verb.ENDORSE)
    public Application endorse(ApplicationId id, @Valid Decision decision) {
        decision.requireReason();
        ApplicationRow row = decided(id, Verb.ENDORSE, decision.paper());
        require(row, Set.of(ApplicationStatus.SUBMITTED));
        ApplicationStatus next = decision.granted() ? ApplicationStatus.ENDORSED : ApplicationStatus.DECLINED;
        steps.move(row, next, null, decision.note());
        return lists.get(id);
    }

    /**
     * Approves an endorsed application, which brings a place or the next number of the waitlist, or declines it.
     *
     * @throws OwnApplication if the person, or the signatory, is the applicant
     * @throws ApplicationNotOpen if it is not endorsed; an undecided one can be declined
     */
    @Transactional
    @Permission(resource = Resource.APPLICATION, verb = Verb.APPROVE)
    public Application decide(ApplicationId id, @Valid Decision decision) {
        decision.requireReason();
        ApplicationRow row = decided(id, Verb.APPROVE, decision.paper());
        if (decision.granted()) {
            require(row, Set.of(ApplicationStatus.ENDORSED));
            Turn turn = places.admit(row.session());
            ApplicationStatus next = turn.placed() ? ApplicationStatus.ENROLLED : ApplicationStatus.WAITLISTED;
            steps.move(row, next, turn.number(), decision.note());
        } else {
            require(row, UNDECIDED);
            steps.move(row, ApplicationStatus.DECLINED, null, decision.note());
        }
        return lists.get(id);
    }

    /**
     * Takes an application back. A place that gets free goes to the waitlist at once.
     *
     * @throws ApplicationNotOpen if it was declined or withdrawn before
     * @throws SessionBegun if it has a place in a session that has begun
     */
    @Transactional
    @Permission(resource = Resource.APPLICATION, verb = Verb.WRITE)
    public Application withdraw(ApplicationId id, @Valid Withdrawal withdrawal) {
        ApplicationRow seen = reached(id, Verb.WRITE);
        papers.check(withdrawal.paper(), new OfficeId(seen.officeId()));
        ApplicationRow row = locked(seen);
        if (!row.status().open()) {
            throw new ApplicationNotOpen(row.status());
        }
        boolean placed = row.status() == ApplicationStatus.ENROLLED;
        if (placed) {
            requireAhead(row);
        }
        steps.move(row, ApplicationStatus.WITHDRAWN, null, new Note(withdrawal.reason(), withdrawal.paper()));
        if (placed) {
            places.free(row.session());
            waitlist.promote(row.session());
        }
        return lists.get(id);
    }

    private Employment applicant(NewApplication input) {
        EmployeeId employee = input.employee() == null ? Access.current().employee() : input.employee();
        if (employee == null) {
            throw InvalidField.of("employeeId", "validation.NotNull");
        }
        Employment employment =
                employees.employment(employee, papers.day(input.paper())).orElseThrow(RecordNotFound::new);
        boolean covered = Sight.of(Verb.WRITE, employees)
                .covers(
                        employment.office().value(),
                        employment.unit().value(),
                        employment.employee().value());
        if (!covered) {
            throw new RecordNotFound();
        }
        return employment;
    }

    /** Whether the signed-in person heads the applicant's unit and is somebody else. */
    private boolean putsForward(ApplicationRow row) {
        Access access = Access.current();
        boolean head = access.grants().stream()
                .anyMatch(
                        grant -> PermissionTable.reach(grant.role(), Resource.APPLICATION, Verb.ENDORSE) == Reach.UNIT);
        EmployeeId self = access.employee();
        return head
                && self != null
                && !self.value().equals(row.employeeId())
                && employees.headedUnits(self).stream()
                        .anyMatch(unit -> unit.value().equals(row.unitId()));
    }

    private ApplicationRow decided(ApplicationId id, Verb verb, @Nullable PaperStep paper) {
        ApplicationRow row = reached(id, verb);
        EmployeeId applicant = new EmployeeId(row.employeeId());
        if (applicant.equals(Access.current().employee()) || (paper != null && applicant.equals(paper.signatory()))) {
            throw new OwnApplication();
        }
        papers.check(paper, new OfficeId(row.officeId()));
        return row;
    }

    /** A person's own application is within reach here, so that they hear why they may not decide it. */
    private ApplicationRow reached(ApplicationId id, Verb verb) {
        ApplicationRow row = repository.findById(id.value()).orElseThrow(RecordNotFound::new);
        EmployeeId self = Access.current().employee();
        boolean own = self != null && self.value().equals(row.employeeId());
        if (!own && !Sight.of(verb, employees).covers(row)) {
            throw new RecordNotFound();
        }
        return row;
    }

    /** The application as it is once nobody else can promote it. */
    private ApplicationRow locked(ApplicationRow row) {
        places.lock(row.session());
        return repository.findById(row.id()).orElseThrow(RecordNotFound::new);
    }

    private void requireAhead(ApplicationRow row) {
        var zone = Scopes.currentPartnership().zone();
        if (sessions.get(row.session()).begunBy(clock.instant(), zone)) {
            throw new SessionBegun();
        }
    }

    private static void require(ApplicationRow row, Set<ApplicationStatus> statuses) {
        if (!statuses.contains(row.status())) {
            throw new ApplicationNotOpen(row.status());
        }
    }
}
