package eu.gminarium.training.application;

import eu.gminarium.programme.Employment;
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
import eu.gminarium.training.procedure.ProcedureStep;
import eu.gminarium.training.session.Places;
import eu.gminarium.training.session.Sessions;
import eu.gminarium.training.session.Waitlist;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * The way of an application: submission, endorsement, approval with enrolment or waitlist in the same transaction, the
 * answer to a place offer, withdrawal. Steps that the office does not have are logged as not required. A step is taken only
 * from the status that was read, so that two people at once do not take it twice.
 */
@Singleton
public class Applications {

    private static final Set<ApplicationStatus> UNDECIDED =
            EnumSet.of(ApplicationStatus.SUBMITTED, ApplicationStatus.ENDORSED);

    private final ApplicationRepository repository;
    private final Submission submission;
    private final Onward onward;
    private final Sessions sessions;
    private final Places places;
    private final Waitlist waitlist;
    private final StepLog steps;
    private final PaperRules papers;
    private final Signatures signatures;
    private final Sights sights;
    private final ApplicationLists lists;
    private final Clock clock;

    Applications(
            ApplicationRepository repository,
            Submission submission,
            Onward onward,
            Sessions sessions,
            Places places,
            Waitlist waitlist,
            StepLog steps,
            PaperRules papers,
            Signatures signatures,
            Sights sights,
            ApplicationLists lists,
            Clock clock) {
        this.repository = repository;
        this.submission = submission;
        this.onward = onward;
        this.sessions = sessions;
        this.places = places;
        this.waitlist = waitlist;
        this.steps = steps;
        this.papers = papers;
        this.signatures = signatures;
        this.sights = sights;
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
        Employment employment = submission.applicant(input);
        SessionId session = submission.open(input.session(), input.paper()).id();
        submission.requireFirst(session, employment.employee());
        ApplicationRow row = submission.enter(session, employment, input.paper());
        return lists.get(new ApplicationId(row.id()));
    }

    /**
     * Supports or declines a submitted application.
     *
     * @throws OwnApplication if the person, or the signatory, is the applicant
     * @throws ApplicationNotOpen if it is not submitted
     * @throws InvalidField if the signatory of a paper is not who endorses in that office
     */
    @Transactional
    @Permission(resource = Resource.APPLICATION, verb = Verb.ENDORSE)
    public Application endorse(ApplicationId id, @Valid Decision decision) {
        decision.requireReason();
        ApplicationRow row = decided(id, ProcedureStep.ENDORSEMENT, decision.paper());
        require(row, Set.of(ApplicationStatus.SUBMITTED));
        if (decision.granted()) {
            onward.past(steps.move(row, ApplicationStatus.ENDORSED, null, decision.note()));
        } else {
            steps.move(row, ApplicationStatus.DECLINED, null, decision.note());
        }
        return lists.get(id);
    }

    /**
     * Approves an endorsed application, which brings a place or the next number of the waitlist, or declines it.
     *
     * @throws OwnApplication if the person, or the signatory, is the applicant
     * @throws ApplicationNotOpen if it is not endorsed; an undecided one can be declined
     * @throws InvalidField if the signatory of a paper is not who approves in that office
     */
    @Transactional
    @Permission(resource = Resource.APPLICATION, verb = Verb.APPROVE)
    public Application decide(ApplicationId id, @Valid Decision decision) {
        decision.requireReason();
        ApplicationRow row = decided(id, ProcedureStep.APPROVAL, decision.paper());
        if (decision.granted()) {
            require(row, Set.of(ApplicationStatus.ENDORSED));
            onward.admit(row, decision.note());
        } else {
            require(row, UNDECIDED);
            steps.move(row, ApplicationStatus.DECLINED, null, decision.note());
        }
        return lists.get(id);
    }

    /**
     * Says yes to a place that was offered from the waitlist; for people without an account the office coordinator does.
     *
     * @throws OfferOfAnother if the person is neither the applicant nor coordinates the office
     * @throws ApplicationNotOpen if there is no offer
     * @throws OfferExpired if nobody answered in time
     */
    @Transactional
    @Permission(resource = Resource.APPLICATION, verb = Verb.WRITE)
    public Application accept(ApplicationId id, @Valid @Nullable PaperStep paper) {
        ApplicationRow seen = reached(id, sights.writing()::covers);
        requireAnswer(seen);
        papers.check(paper, seen.office());
        ApplicationRow row = locked(seen);
        require(row, Set.of(ApplicationStatus.OFFERED));
        Instant until = row.offerExpiresAt();
        if (until != null && !until.isAfter(clock.instant())) {
            throw new OfferExpired(until);
        }
        steps.move(row, ApplicationStatus.ENROLLED, null, new Note(null, paper).because(StepCause.OFFER_ACCEPTED));
        waitlist.promote(row.session());
        return lists.get(id);
    }

    /**
     * Takes an application back, or says no to a place offer. A place that gets free goes to the waitlist at once.
     *
     * @throws ApplicationNotOpen if it was declined or withdrawn before
     * @throws SessionBegun if it has a place in a session that has begun
     */
    @Transactional
    @Permission(resource = Resource.APPLICATION, verb = Verb.WRITE)
    public Application withdraw(ApplicationId id, @Valid Withdrawal withdrawal) {
        ApplicationRow seen = reached(id, sights.writing()::covers);
        papers.check(withdrawal.paper(), seen.office());
        waitlist.promote(seen.session());
        ApplicationRow row = locked(seen);
        if (!row.status().open()) {
            throw new ApplicationNotOpen(row.status());
        }
        boolean placed = row.status().placed();
        if (placed) {
            requireAhead(row);
        }
        Note note = new Note(withdrawal.reason(), withdrawal.paper());
        boolean offered = row.status() == ApplicationStatus.OFFERED;
        steps.move(row, ApplicationStatus.WITHDRAWN, null, offered ? note.because(StepCause.OFFER_DECLINED) : note);
        if (placed) {
            places.free(row.session());
            waitlist.promote(row.session());
        }
        return lists.get(id);
    }

    private ApplicationRow decided(ApplicationId id, ProcedureStep step, @Nullable PaperStep paper) {
        ApplicationRow row = reached(id, seen -> sights.decides(step, seen));
        signatures.check(step, row, paper);
        return row;
    }

    /** A person's own application is within reach here, so that they hear why they may not decide it. */
    private ApplicationRow reached(ApplicationId id, Predicate<ApplicationRow> sight) {
        ApplicationRow row = repository.findById(id.value()).orElseThrow(RecordNotFound::new);
        EmployeeId self = Access.current().employee();
        boolean own = self != null && self.equals(row.employee());
        if (!own && !sight.test(row)) {
            throw new RecordNotFound();
        }
        return row;
    }

    private static void requireAnswer(ApplicationRow row) {
        Access access = Access.current();
        if (!row.employee().equals(access.employee())
                && !Sights.coordinated(access).contains(row.office())) {
            throw new OfferOfAnother();
        }
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
