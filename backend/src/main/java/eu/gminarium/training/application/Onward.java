package eu.gminarium.training.application;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.training.procedure.OfficeRules;
import eu.gminarium.training.procedure.ProcedureRules;
import eu.gminarium.training.procedure.ProcedureStep;
import eu.gminarium.training.procedure.RunningApplications;
import eu.gminarium.training.session.Places;
import eu.gminarium.training.session.Places.Turn;
import eu.gminarium.training.session.Waitlist;
import jakarta.inject.Singleton;

/** Takes the steps that follow by themselves: those that an office does not have, and the place after the approval. */
@Singleton
class Onward implements RunningApplications {

    private final ApplicationRepository repository;
    private final ProcedureRules procedures;
    private final StepLog steps;
    private final Places places;
    private final Waitlist waitlist;

    Onward(
            ApplicationRepository repository,
            ProcedureRules procedures,
            StepLog steps,
            Places places,
            Waitlist waitlist) {
        this.repository = repository;
        this.procedures = procedures;
        this.steps = steps;
        this.places = places;
        this.waitlist = waitlist;
    }

    /** Passes over each step that the applicant's office does not require; none is passed over without a row in the log. */
    ApplicationRow past(ApplicationRow row) {
        OfficeRules rules = procedures.of(row.office());
        ApplicationRow now = row;
        if (now.status() == ApplicationStatus.SUBMITTED && !rules.requires(ProcedureStep.ENDORSEMENT)) {
            now = steps.move(now, ApplicationStatus.ENDORSED, null, Note.of(StepCause.NOT_REQUIRED));
        }
        if (now.status() == ApplicationStatus.ENDORSED && !rules.requires(ProcedureStep.APPROVAL)) {
            now = admit(now, Note.of(StepCause.NOT_REQUIRED));
        }
        return now;
    }

    /** Gives an application that is approved its number, and a place or the end of the waitlist. */
    ApplicationRow admit(ApplicationRow row, Note note) {
        waitlist.promote(row.session());
        Turn turn = places.admit(row.session(), row.office());
        ApplicationStatus next = turn.placed() ? ApplicationStatus.ENROLLED : ApplicationStatus.WAITLISTED;
        return steps.move(row, next, turn.number(), note);
    }

    @Override
    public void procedureChanged(OfficeId office) {
        repository.undecided(office.value()).forEach(this::past);
    }
}
