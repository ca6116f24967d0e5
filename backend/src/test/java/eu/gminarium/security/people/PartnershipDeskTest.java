package eu.gminarium.security.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import eu.gminarium.messaging.MailEntry;
import eu.gminarium.messaging.MailLog;
import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.security.Verb;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.tenancy.NewPartnership;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.PartnershipExists;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@ProgramTest
class PartnershipDeskTest {

    @Inject
    PartnershipDesk desk;

    @Inject
    People people;

    @Inject
    MailLog mail;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    PartnershipFixture partnerships;

    @Test
    void operatorCreatesAPartnershipAndInvitesItsCoordinator() {
        Partnership partnership = asOperator(() -> desk.create(input(slug(), "Europe/Prague")));
        Account coordinator = coordinatorOf(partnership);

        assertThat(memberships.access(coordinator, partnership.slug()))
                .hasValueSatisfying(
                        access -> assertThat(access.has(Role.COORDINATOR)).isTrue());
        assertThat(asOperator(desk::all))
                .filteredOn(overview -> overview.partnership().equals(partnership))
                .singleElement()
                .satisfies(overview -> {
                    assertThat(overview.members()).isEqualTo(1);
                    assertThat(overview.coordinators()).containsExactly(coordinator);
                });
    }

    @Test
    void suspendedPartnershipLetsNobodyIn() {
        Partnership partnership = asOperator(() -> desk.create(input(slug(), "Europe/Warsaw")));
        Account coordinator = coordinatorOf(partnership);

        asOperator(() -> desk.setActive(partnership.id(), false));

        assertThat(memberships.access(coordinator, partnership.slug())).isEmpty();
        assertThat(memberships.partnershipsOf(coordinator.id())).isEmpty();

        asOperator(() -> desk.setActive(partnership.id(), true));

        assertThat(memberships.access(coordinator, partnership.slug())).isPresent();
    }

    @Test
    void slugIsGivenOnce() {
        String slug = slug();
        asOperator(() -> desk.create(input(slug, "Europe/Warsaw")));

        assertThatThrownBy(() -> asOperator(() -> desk.create(input(slug, "Europe/Warsaw"))))
                .isInstanceOf(PartnershipExists.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"operator", "profile"})
    void slugThatTheProgramNeedsIsRefused(String slug) {
        assertThatThrownBy(() -> asOperator(() -> desk.create(input(slug, "Europe/Warsaw"))))
                .asInstanceOf(type(InvalidField.class))
                .satisfies(refused -> assertThat(refused.errors())
                        .extracting(InvalidField.FieldError::field)
                        .containsExactly("slug"));
    }

    @Test
    void operatorReadsTheInvitationsThatTheDeskSentAndNoOtherMail() {
        Partnership partnership = asOperator(() -> desk.create(input(slug(), "Europe/Warsaw")));
        Account coordinator = coordinatorOf(partnership);
        Account colleague = invitedByThePartnership(partnership);

        List<MailEntry> read = asOperator(() -> mail.page(0, 500));

        assertThat(read)
                .filteredOn(entry -> entry.recipient().equals(coordinator.username()))
                .singleElement()
                .satisfies(entry -> assertThat(entry.body()).contains("/invitation/"));
        assertThat(read).extracting(MailEntry::recipient).doesNotContain(colleague.username());
        assertThat(partnerships.asCoordinator(partnership, () -> mail.page(0, 500)))
                .extracting(MailEntry::recipient)
                .containsExactly(colleague.username());
    }

    @Test
    void coordinatorIsInvitedAgainUntilThereIsAPassword() {
        Partnership partnership = asOperator(() -> desk.create(input(slug(), "Europe/Warsaw")));
        Account coordinator = coordinatorOf(partnership);

        again(partnership, coordinator);

        assertThat(asOperator(() -> mail.page(0, 500)))
                .filteredOn(entry -> entry.recipient().equals(coordinator.username()))
                .hasSize(2);
        accounts.setPassword(coordinator.id(), "correct horse battery");
        assertThatThrownBy(() -> again(partnership, coordinator)).isInstanceOf(AlreadyActive.class);
    }

    @Test
    void onlyACoordinatorOfThePartnershipIsInvitedAgain() {
        Partnership partnership = asOperator(() -> desk.create(input(slug(), "Europe/Warsaw")));
        Account elsewhere = coordinatorOf(asOperator(() -> desk.create(input(slug(), "Europe/Warsaw"))));

        assertThatThrownBy(() -> again(partnership, elsewhere)).isInstanceOf(RecordNotFound.class);
        assertThatThrownBy(() -> again(partnership, invitedByThePartnership(partnership)))
                .isInstanceOf(RecordNotFound.class);
    }

    @Test
    void unknownTimeZoneIsRefused() {
        assertThatThrownBy(() -> asOperator(() -> desk.create(input(slug(), "Europe/Krakow"))))
                .isInstanceOf(InvalidField.class);
    }

    @Test
    void operatorWhoIsAlsoAMemberReadsNoMailThere() {
        Grant leader = new Grant(Role.LEADER, null);
        Access inside = new Access(AccountId.next(), true, partnerships.create(), null, List.of(leader));

        assertThat(inside.may(Resource.OUTBOX, Verb.READ)).isFalse();
        assertThat(inside.may(Resource.DASHBOARD, Verb.READ)).isTrue();
    }

    @Test
    void coordinatorHasNoBusinessAtTheDesk() {
        Partnership partnership = partnerships.create();

        assertThatThrownBy(() -> partnerships.asCoordinator(partnership, desk::all))
                .isInstanceOf(RoleNotAllowed.class);
    }

    private Account coordinatorOf(Partnership partnership) {
        String email = Ids.random() + "@county.test";
        asOperator(() -> {
            desk.inviteCoordinator(partnership.id(), new CoordinatorInvitation(email, "Beata Lis", "pl"));
            return null;
        });
        return accounts.findByUsername(email).orElseThrow();
    }

    private Account invitedByThePartnership(Partnership partnership) {
        var input = new NewMember(
                Ids.random() + "@office.test", "Jan Kos", "pl", null, List.of(new RoleChoice(Role.LEADER, null)));
        return partnerships
                .asCoordinator(partnership, () -> people.invite(input))
                .account();
    }

    private void again(Partnership partnership, Account coordinator) {
        asOperator(() -> {
            desk.inviteCoordinatorAgain(partnership.id(), coordinator.id());
            return null;
        });
    }

    private static <T extends @Nullable Object> T asOperator(Supplier<T> work) {
        Access access = new Access(AccountId.next(), true, null, null, List.of());
        return Scopes.in((AccessElement) () -> access, work);
    }

    private static String slug() {
        return "d" + Ids.random().toString().toLowerCase(Locale.ROOT).substring(0, 18);
    }

    private static NewPartnership input(String slug, String zone) {
        return new NewPartnership(slug, "Partnership " + slug, zone, "CZK", "cs", false);
    }
}
