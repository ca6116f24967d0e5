package eu.gminarium.training.application;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.security.Role;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.problem.Problem;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.session.Session;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who reaches whose application: one's own, one of the unit, of the office's other unit, of another office. */
@ProgramTest
class ApplicationReachTest {

    private static final String YES = "yes";

    @Inject
    TrainingFixture fixture;

    @Inject
    Applications applications;

    @Inject
    ApplicationLists lists;

    @Test
    void eachRoleReachesWhatTheTableSays() {
        People people = people();

        assertThat(reading(people, Role.STAFF)).containsExactly(YES, "404", "404", "404");
        assertThat(reading(people, Role.HEAD)).containsExactly(YES, YES, "404", "404");
        assertThat(reading(people, Role.APPROVER)).containsExactly(YES, YES, YES, "404");
        assertThat(reading(people, Role.OFFICE_COORDINATOR)).containsExactly(YES, YES, YES, "404");
        assertThat(reading(people, Role.COORDINATOR)).containsExactly(YES, YES, YES, YES);
        assertThat(reading(people, Role.LEADER)).containsExactly("403", "403", "403", "403");
        assertThat(reading(people, Role.AUDITOR)).containsExactly("403", "403", "403", "403");
    }

    @Test
    void listsHoldWhatIsWithinReach() {
        People people = people();

        assertThat(listed(people, Role.STAFF)).containsExactlyInAnyOrder(people.own());
        assertThat(listed(people, Role.HEAD)).containsExactlyInAnyOrder(people.own(), people.sameUnit());
        assertThat(listed(people, Role.OFFICE_COORDINATOR))
                .containsExactlyInAnyOrder(people.own(), people.sameUnit(), people.otherUnit());
        assertThat(listed(people, Role.COORDINATOR)).hasSize(4);
    }

    @Test
    void eachRoleEndorsesWhatTheTableSays() {
        assertThat(endorsing(people(), Role.HEAD)).containsExactly("409", YES, "404", "404");
        assertThat(endorsing(people(), Role.OFFICE_COORDINATOR)).containsExactly("409", YES, YES, "404");
        assertThat(endorsing(people(), Role.APPROVER)).containsExactly("403", "403", "403", "403");
        assertThat(endorsing(people(), Role.COORDINATOR)).containsExactly("403", "403", "403", "403");
        assertThat(endorsing(people(), Role.STAFF)).containsExactly("403", "403", "403", "403");
    }

    @Test
    void eachRoleWithdrawsWhatTheTableSays() {
        assertThat(withdrawing(people(), Role.STAFF)).containsExactly(YES, "404", "404", "404");
        assertThat(withdrawing(people(), Role.HEAD)).containsExactly(YES, YES, "404", "404");
        assertThat(withdrawing(people(), Role.OFFICE_COORDINATOR)).containsExactly(YES, YES, YES, "404");
        assertThat(withdrawing(people(), Role.APPROVER)).containsExactly("403", "403", "403", "403");
    }

    @Test
    void nobodyAppliesForPeopleOutOfReach() {
        People people = people();
        EmployeeId colleague = fixture.employee(people.office());

        assertThat(outcome(() -> as(
                        people,
                        Role.STAFF,
                        () -> applications.submit(
                                NewApplication.of(people.session().id(), colleague)))))
                .isEqualTo("404");
    }

    private List<String> reading(People people, Role role) {
        return people.all()
                .map(id -> outcome(() -> as(people, role, () -> lists.get(id))))
                .toList();
    }

    private List<ApplicationId> listed(People people, Role role) {
        return as(people, role, () -> lists.list(ApplicationFilter.ALL, 50, 0)).stream()
                .map(Application::id)
                .toList();
    }

    private List<String> endorsing(People people, Role role) {
        return people.all()
                .map(id -> outcome(() -> as(people, role, () -> applications.endorse(id, Decision.yes()))))
                .toList();
    }

    private List<String> withdrawing(People people, Role role) {
        return people.all()
                .map(id -> outcome(() -> as(people, role, () -> applications.withdraw(id, new Withdrawal(null, null)))))
                .toList();
    }

    private <T extends @Nullable Object> T as(People people, Role role, Supplier<T> work) {
        return fixture.as(people.office(), role, people.office().head(), work);
    }

    private static String outcome(Runnable work) {
        try {
            work.run();
            return YES;
        } catch (Problem refused) {
            return String.valueOf(refused.category().status());
        }
    }

    private People people() {
        Partnership partnership = fixture.partnership();
        TestOffice office = fixture.office(partnership, 1);
        TestOffice otherUnit = fixture.otherUnit(office);
        TestOffice otherOffice = fixture.office(partnership, 2);
        Session session = fixture.session(partnership, 10);
        return new People(
                office,
                session,
                submit(office, session, office.head()),
                submit(office, session, fixture.employee(office)),
                submit(otherUnit, session, fixture.employee(otherUnit)),
                submit(otherOffice, session, fixture.employee(otherOffice)));
    }

    private ApplicationId submit(TestOffice office, Session session, EmployeeId employee) {
        return fixture.asOffice(office, () -> applications.submit(NewApplication.of(session.id(), employee)))
                .id();
    }

    /** The person who acts is the head of the office's first unit, whatever the role. */
    private record People(
            TestOffice office,
            Session session,
            ApplicationId own,
            ApplicationId sameUnit,
            ApplicationId otherUnit,
            ApplicationId otherOffice) {

        Stream<ApplicationId> all() {
            return Stream.of(own, sameUnit, otherUnit, otherOffice);
        }
    }
}
