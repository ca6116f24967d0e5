package eu.gminarium.training.application;

import eu.gminarium.training.SessionId;
import eu.gminarium.training.session.Places;
import eu.gminarium.training.session.Waitlist;
import jakarta.inject.Singleton;
import java.util.Optional;

/** Promotes in the order of approval, as long as there are places. */
@Singleton
class ApplicationWaitlist implements Waitlist {

    private final ApplicationRepository applications;
    private final Places places;
    private final StepLog steps;

    ApplicationWaitlist(ApplicationRepository applications, Places places, StepLog steps) {
        this.applications = applications;
        this.places = places;
        this.steps = steps;
    }

    @Override
    public void promote(SessionId session) {
        places.lock(session);
        Optional<ApplicationRow> next = first(session);
        while (next.isPresent() && places.take(session)) {
            steps.move(next.get(), ApplicationStatus.ENROLLED, null, Note.NONE);
            next = first(session);
        }
    }

    private Optional<ApplicationRow> first(SessionId session) {
        return applications.findFirstBySessionIdAndStatusOrderByApprovalNumber(
                session.value(), ApplicationStatus.WAITLISTED);
    }
}
