package eu.gminarium.security.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.security.Access;
import eu.gminarium.security.AccessElement;
import eu.gminarium.security.Role;
import eu.gminarium.security.RoleNotAllowed;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.tenancy.NewPartnership;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.PartnershipExists;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.PartnershipFixture;
import io.micronaut.test.extensions.junit5.annotation.MicronautTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@MicronautTest(transactional = false)
class PartnershipDeskTest {

    @Inject
    PartnershipDesk desk;

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

    @Test
    void unknownTimeZoneIsRefused() {
        assertThatThrownBy(() -> asOperator(() -> desk.create(input(slug(), "Europe/Krakow"))))
                .isInstanceOf(InvalidField.class);
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
