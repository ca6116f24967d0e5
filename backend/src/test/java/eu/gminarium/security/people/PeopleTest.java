package eu.gminarium.security.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.account.NewAccount;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.OfficeFixture;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolationException;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@ProgramTest
class PeopleTest {

    @Inject
    People people;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    OfficeFixture offices;

    private Partnership partnership;
    private OfficeId own;
    private OfficeId other;

    @BeforeEach
    void prepare() {
        partnership = partnerships.create();
        own = offices.office(partnership);
        other = offices.office(partnership);
    }

    @Test
    void coordinatorInvitesSomebodyWithoutAccount() {
        Member member = asCoordinator(() -> people.invite(person(role(Role.STAFF, own))));

        assertThat(member.account().active()).isFalse();
        assertThat(member.invitedUntil()).isNotNull();
        assertThat(asCoordinator(people::all)).containsExactly(member);
    }

    @Test
    void personWithAccountIsAddedWithoutLink() {
        String email = email();
        AccountId account = accounts.create(new NewAccount(email, "Jan Nowak", "cs", false, false))
                .id();
        accounts.setPassword(account, "correct horse battery");

        Member member = asCoordinator(() ->
                people.invite(new NewMember(email, "Another Name", "pl", null, List.of(role(Role.LEADER, null)))));

        assertThat(member.account().displayName()).isEqualTo("Jan Nowak");
        assertThat(member.invitedUntil()).isNull();
        assertThat(member.grants()).containsExactly(new Grant(Role.LEADER, null));
    }

    @Test
    void memberIsNotInvitedTwice() {
        NewMember input = person(role(Role.STAFF, own));
        asCoordinator(() -> people.invite(input));

        assertThatThrownBy(() -> asCoordinator(() -> people.invite(input))).isInstanceOf(AlreadyMember.class);
    }

    @Test
    void officeCoordinatorSeesAndInvitesOnlyInOwnOffice() {
        Member elsewhere = asCoordinator(() -> people.invite(person(role(Role.STAFF, other))));
        Member here = asOfficeCoordinator(() -> people.invite(person(role(Role.APPROVER, own))));

        assertThat(asOfficeCoordinator(people::all)).containsExactly(here);
        assertThatThrownBy(() ->
                        asOfficeCoordinator(() -> people.get(elsewhere.account().id())))
                .isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> asOfficeCoordinator(() -> people.invite(person(role(Role.STAFF, other)))))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void officeCoordinatorGivesNoRoleOfTheWholePartnership() {
        for (Role role : List.of(Role.COORDINATOR, Role.LEADER, Role.AUDITOR)) {
            assertThatThrownBy(() -> asOfficeCoordinator(() -> people.invite(person(role(role, null)))))
                    .isInstanceOf(RoleAboveYours.class);
        }
    }

    @Test
    void officeCoordinatorLeavesRolesElsewhereAsTheyAre() {
        Member member = asCoordinator(() -> people.invite(person(role(Role.LEADER, null), role(Role.STAFF, own))));
        AccountId id = member.account().id();

        Member seen = asOfficeCoordinator(() -> people.change(id, change(member.version(), role(Role.HEAD, own))));

        assertThat(seen.grants()).containsExactly(new Grant(Role.HEAD, own));
        assertThat(asCoordinator(() -> people.get(id)).grants())
                .containsExactlyInAnyOrder(new Grant(Role.LEADER, null), new Grant(Role.HEAD, own));

        asOfficeCoordinator(() -> remove(id));

        assertThat(asCoordinator(() -> people.get(id)).grants()).containsExactly(new Grant(Role.LEADER, null));
    }

    @Test
    void secondOfficeAddsItsRolesToTheSamePerson() {
        NewMember input = person(role(Role.STAFF, other));
        AccountId id = asCoordinator(() -> people.invite(input)).account().id();

        asOfficeCoordinator(() -> people.invite(new NewMember(
                input.email(), input.displayName(), input.language(), null, List.of(role(Role.STAFF, own)))));

        assertThat(asCoordinator(() -> people.get(id)).grants())
                .containsExactlyInAnyOrder(new Grant(Role.STAFF, other), new Grant(Role.STAFF, own));
    }

    @Test
    void roleOfAnOfficeNeedsAnOfficeOfThePartnership() {
        assertThatThrownBy(() -> asCoordinator(() -> people.invite(person(role(Role.STAFF, null)))))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> asCoordinator(() -> people.invite(person(role(Role.STAFF, OfficeId.next())))))
                .isInstanceOf(InvalidField.class);
        assertThatThrownBy(() -> asCoordinator(() -> people.invite(person(role(Role.LEADER, own)))))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void inputIsCheckedByTheServiceToo() {
        assertThatThrownBy(() -> asCoordinator(() -> people.invite(new NewMember("nobody", "", "de", null, List.of()))))
                .isInstanceOfSatisfying(
                        ConstraintViolationException.class,
                        refused -> assertThat(refused.getConstraintViolations()).hasSize(4));
    }

    @Test
    void oneEmployeeIsOneMember() {
        EmployeeId employee = offices.employee(partnership, own);
        asCoordinator(() -> people.invite(person(employee, role(Role.STAFF, own))));

        assertThatThrownBy(() -> asCoordinator(() -> people.invite(person(employee, role(Role.HEAD, own)))))
                .isInstanceOf(EmployeeTaken.class);
    }

    @Test
    void officeCoordinatorNamesOnlyOwnEmployees() {
        EmployeeId employee = offices.employee(partnership, other);

        assertThatThrownBy(() -> asOfficeCoordinator(() -> people.invite(person(employee, role(Role.STAFF, own)))))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void changeOfAnOldVersionIsRefused() {
        Member member = asCoordinator(() -> people.invite(person(role(Role.STAFF, own))));
        AccountId id = member.account().id();
        asCoordinator(() -> people.change(id, change(member.version(), role(Role.HEAD, own))));

        assertThatThrownBy(() ->
                        asCoordinator(() -> people.change(id, change(member.version(), role(Role.STAFF, own)))))
                .isInstanceOf(StaleVersion.class);
    }

    @Test
    void lastCoordinatorStays() {
        Member member = asCoordinator(() -> people.invite(person(role(Role.COORDINATOR, null))));
        AccountId id = member.account().id();

        assertThatThrownBy(() -> asCoordinator(() -> remove(id))).isInstanceOf(LastCoordinator.class);
        assertThatThrownBy(() ->
                        asCoordinator(() -> people.change(id, change(member.version(), role(Role.LEADER, null)))))
                .isInstanceOf(LastCoordinator.class);
    }

    @Test
    void memberOfAnotherPartnershipDoesNotExist() {
        Partnership another = partnerships.create();
        Member member = asCoordinator(() -> people.invite(person(role(Role.LEADER, null))));

        assertThatThrownBy(() -> partnerships.asCoordinator(
                        another, () -> people.get(member.account().id())))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void staffSeesNobody() {
        assertThatThrownBy(() -> partnerships.as(partnership, Role.STAFF, own, people::all))
                .isInstanceOf(RoleNotAllowed.class);
    }

    private <T extends @Nullable Object> T asCoordinator(Supplier<T> work) {
        return partnerships.asCoordinator(partnership, work);
    }

    private <T extends @Nullable Object> T asOfficeCoordinator(Supplier<T> work) {
        return partnerships.as(partnership, Role.OFFICE_COORDINATOR, own, work);
    }

    private @Nullable Void remove(AccountId id) {
        people.remove(id);
        return null;
    }

    private static NewMember person(RoleChoice... roles) {
        return person(null, roles);
    }

    private static NewMember person(@Nullable EmployeeId employee, RoleChoice... roles) {
        return new NewMember(email(), "Anna Nowak", "pl", employee, List.of(roles));
    }

    private static String email() {
        return Ids.random() + "@office.test";
    }

    private static RoleChoice role(Role role, @Nullable OfficeId office) {
        return new RoleChoice(role, office);
    }

    private static MemberChange change(long version, RoleChoice... roles) {
        return new MemberChange(version, null, List.of(roles));
    }
}
