package eu.gminarium.training.application;

import eu.gminarium.training.SessionId;
import eu.gminarium.training.session.Places;
import eu.gminarium.training.session.Vacancy;
import eu.gminarium.training.session.Waitlist;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** Offers what gets free in the order of approval, and takes back offers that nobody answered. */
@Singleton
class ApplicationWaitlist implements Waitlist {

    private final ApplicationRepository applications;
    private final Places places;
    private final StepLog steps;
    private final Clock clock;

    ApplicationWaitlist(ApplicationRepository applications, Places places, StepLog steps, Clock clock) {
        this.applications = applications;
        this.places = places;
        this.steps = steps;
        this.clock = clock;
    }

    @Override
    public void promote(SessionId session) {
        boolean takesPlace = places.takesPlace(session);
        for (ApplicationRow row : applications.offered(session.value())) {
            if (!takesPlace) {
                takeBack(row, ApplicationStatus.WAITLISTED, StepCause.SESSION_CANCELLED);
            } else if (expired(row)) {
                takeBack(row, ApplicationStatus.WITHDRAWN, StepCause.OFFER_EXPIRED);
            }
        }
        Optional<ApplicationRow> next = next(session);
        while (next.isPresent()) {
            places.take(session);
            give(next.get());
            next = next(session);
        }
    }

    boolean expired(ApplicationRow row) {
        Instant until = row.offerExpiresAt();
        return until != null && !until.isAfter(clock.instant());
    }

    private void takeBack(ApplicationRow row, ApplicationStatus to, StepCause cause) {
        steps.move(row, to, null, Note.of(cause));
        places.free(row.session());
    }

    /** Whoever was approved first of those for whom there is a place. */
    private Optional<ApplicationRow> next(SessionId session) {
        Optional<ApplicationRow> first = applications.firstWaiting(session.value());
        if (first.isEmpty()) {
            return first;
        }
        Vacancy vacancy = places.vacancy(session);
        if (vacancy.pool()) {
            return first;
        }
        return vacancy.offices().isEmpty()
                ? Optional.empty()
                : applications.firstWaiting(
                        session.value(),
                        vacancy.offices().stream().map(office -> office.value()).toList());
    }

    /** Asks first, unless the session begins before there would be time for an answer. */
    private void give(ApplicationRow row) {
        places.offerUntil(row.session())
                .ifPresentOrElse(
                        until -> steps.offer(row, until),
                        () -> steps.move(row, ApplicationStatus.ENROLLED, null, Note.NONE));
    }
}
