package eu.gminarium.training.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.security.Role;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.TrainingFixture.TestOffice;
import eu.gminarium.training.application.GroupEntry.Outcome;
import eu.gminarium.training.session.Session;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A head puts forward several people at once. */
@ProgramTest
class GroupApplicationsTest {

    @Inject
    TrainingFixture fixture;

    @Inject
    Walk walk;

    @Inject
    GroupApplications groups;

    @Inject
    ApplicationLists lists;

    private TestOffice office;
    private Session session;
    private EmployeeId applied;
    private EmployeeId stranger;
    private EmployeeId ann;
    private EmployeeId bob;

    @BeforeEach
    void sessionOfTwoPlacesForWhichOneHasApplied() {
        Partnership partnership = fixture.partnership();
        office = fixture.office(partnership, 1);
        session = fixture.session(partnership, 2);
        applied = fixture.employee(office);
        walk.approved(office, session.id());
        walk.submitted(office, applied, session.id());
        stranger = fixture.employee(fixture.office(partnership, 2));
        ann = fixture.employee(office);
        bob = fixture.employee(office);
    }

    @Test
    void asManyAsFitSaysWhoDoesAndWhy() {
        List<GroupEntry> entries = putForward(false, ann, applied, stranger, bob);

        assertThat(entries)
                .extracting(GroupEntry::outcome)
                .containsExactly(Outcome.FITS, Outcome.REFUSED, Outcome.REFUSED, Outcome.WAITS);
        assertThat(entries.getFirst().application())
                .extracting(Application::status)
                .isEqualTo(ApplicationStatus.ENDORSED);
        assertThat(entries)
                .extracting(GroupEntry::refusal)
                .map(refusal -> refusal == null ? "" : refusal.code())
                .containsExactly("", "already-applied", "not-found", "");
        assertThat(entries.get(2).name()).isEmpty();
    }

    @Test
    void allOrNothingPutsNobodyForwardIfOneIsRefusedOrHasNoPlace() {
        long before = count();

        assertThatThrownBy(() -> putForward(true, ann, applied))
                .isInstanceOfSatisfying(
                        GroupNotPossible.class,
                        refusal -> assertThat(refusal.details()).containsEntry("fitting", 1));
        assertThatThrownBy(() -> putForward(true, ann, bob)).isInstanceOf(GroupNotPossible.class);
        assertThat(count()).isEqualTo(before);

        assertThat(putForward(true, ann)).extracting(GroupEntry::outcome).containsExactly(Outcome.FITS);
    }

    private List<GroupEntry> putForward(boolean allOrNothing, EmployeeId... people) {
        NewGroup input = new NewGroup(session.id(), List.of(people), allOrNothing);
        return fixture.as(office, Role.HEAD, office.head(), () -> groups.putForward(input));
    }

    private long count() {
        return fixture.asOffice(office, () -> lists.count(ApplicationFilter.of(session.id())));
    }
}
