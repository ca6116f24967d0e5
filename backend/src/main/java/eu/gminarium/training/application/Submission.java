package eu.gminarium.training.application;

import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.programme.Employment;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.procedure.ProcedureStep;
import eu.gminarium.training.session.Places;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.Sessions;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Enters an application, and whatever follows from who entered it. */
@Singleton
class Submission {

    private final ApplicationRepository repository;
    private final Sessions sessions;
    private final Places places;
    private final StepLog steps;
    private final Onward onward;
    private final PaperRules papers;
    private final Signatures signatures;
    private final Sights sights;
    private final EmployeeDirectory employees;

    Submission(
            ApplicationRepository repository,
            Sessions sessions,
            Places places,
            StepLog steps,
            Onward onward,
            PaperRules papers,
            Signatures signatures,
            Sights sights,
            EmployeeDirectory employees) {
        this.repository = repository;
        this.sessions = sessions;
        this.places = places;
        this.steps = steps;
        this.onward = onward;
        this.papers = papers;
        this.signatures = signatures;
        this.sights = sights;
        this.employees = employees;
    }

    /**
     * Locks a session that one can apply for.
     *
     * @throws RegistrationClosed if it is not published, or the day is outside the registration days
     */
    Session open(SessionId id, @Nullable PaperStep paper) {
        Session session = sessions.get(id);
        RegistrationClosed.check(session, papers.day(paper));
        places.lock(id);
        return session;
    }

    /**
     * Checks one applicant and changes nothing.
     *
     * @throws RecordNotFound if the employee is out of reach
     * @throws AlreadyApplied if the employee has an open application for the session
     */
    Employment applicant(NewApplication input) {
        EmployeeId employee = input.employee() == null ? Access.current().employee() : input.employee();
        if (employee == null) {
            throw InvalidField.of("employeeId", "validation.NotNull");
        }
        Employment employment =
                employees.employment(employee, papers.day(input.paper())).orElseThrow(RecordNotFound::new);
        boolean covered = sights.writing()
                .covers(
                        employment.office().value(),
                        employment.unit().value(),
                        employment.employee().value());
        if (!covered) {
            throw new RecordNotFound();
        }
        papers.check(input.paper(), employment.office());
        return employment;
    }

    /** @throws AlreadyApplied if the employee has an open application for the locked session */
    void requireFirst(SessionId session, EmployeeId employee) {
        if (repository.existsOpen(session.value(), employee.value())) {
            throw new AlreadyApplied();
        }
    }

    /** Enters the application of somebody who was checked. A head who puts somebody forward endorses in the same breath. */
    ApplicationRow enter(SessionId session, Employment employment, @Nullable PaperStep paper) {
        ApplicationRow row =
                steps.begin(ApplicationRow.submitted(session, employment, papers.day(paper)), new Note(null, paper));
        if (paper == null && putsForward(row)) {
            row = steps.move(row, ApplicationStatus.ENDORSED, null, Note.NONE);
        }
        return onward.past(row);
    }

    /** Whether the signed-in person endorses the applicant's unit, by procedure and role, and is somebody else. */
    private boolean putsForward(ApplicationRow row) {
        Access access = Access.current();
        EmployeeId self = access.employee();
        return self != null
                && !self.equals(row.employee())
                && access.may(Resource.APPLICATION, ProcedureStep.ENDORSEMENT.verb())
                && signatures.signsToday(ProcedureStep.ENDORSEMENT, self, row);
    }
}
