package eu.gminarium.training.application;

import eu.gminarium.security.Role;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import jakarta.inject.Singleton;

/** Walks applications through their steps, for tests that care about a later one. */
@Singleton
final class Walk {

    private final TrainingFixture fixture;
    private final Applications applications;
    private final ApplicationLists lists;

    Walk(TrainingFixture fixture, Applications applications, ApplicationLists lists) {
        this.fixture = fixture;
        this.applications = applications;
        this.lists = lists;
    }

    Application submitted(TestOffice office, EmployeeId clerk, SessionId session) {
        return fixture.as(office, Role.STAFF, clerk, () -> applications.submit(NewApplication.own(session)));
    }

    Application endorsed(TestOffice office, EmployeeId clerk, SessionId session) {
        NewApplication input = NewApplication.of(session, clerk);
        return fixture.as(office, Role.HEAD, office.head(), () -> applications.submit(input));
    }

    /** Somebody new of the office, approved. */
    Application approved(TestOffice office, SessionId session) {
        ApplicationId id = endorsed(office, fixture.employee(office), session).id();
        return fixture.as(office, Role.APPROVER, null, () -> applications.decide(id, Decision.yes()));
    }

    void withdraw(TestOffice office, Application application) {
        fixture.asOffice(office, () -> applications.withdraw(application.id(), new Withdrawal(null, null)));
    }

    Application accept(TestOffice office, Application application) {
        return fixture.as(
                office, Role.STAFF, application.employee(), () -> applications.accept(application.id(), null));
    }

    Application seen(TestOffice office, Application application) {
        return fixture.asOffice(office, () -> lists.get(application.id()));
    }

    ApplicationStatus status(TestOffice office, Application application) {
        return seen(office, application).status();
    }

    ApplicationStep lastStep(TestOffice office, Application application) {
        return fixture.asOffice(office, () -> lists.steps(application.id())).getLast();
    }
}
