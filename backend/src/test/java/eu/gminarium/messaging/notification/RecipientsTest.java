package eu.gminarium.messaging.notification;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.account.NewAccount;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.OfficeFixture;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A partnership finds its own members and nobody of another one, whoever asks. */
@ProgramTest
class RecipientsTest {

    @Inject
    Recipients recipients;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    OfficeFixture offices;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    private Partnership partnership;
    private Partnership other;
    private OfficeId office;
    private EmployeeId employee;
    private Account account;

    @BeforeEach
    void letOneIn() {
        partnership = partnerships.create();
        other = partnerships.create();
        office = offices.office(partnership);
        employee = offices.employee(partnership, office);
        account = accounts.create(new NewAccount(Ids.random() + "@office.test", "Anna Nowak", "cs", false, false));
        memberships.put(account.id(), partnership.id(), employee, List.of(new Grant(Role.APPROVER, office)));
    }

    @Test
    void memberIsFoundByRoleAndByEmployee() {
        assertThat(Scopes.partnership(partnership, () -> recipients.holding(Role.APPROVER, office, Kind.TASK)))
                .extracting(Recipient::account)
                .containsExactly(account.id());
        Recipient found =
                Scopes.partnership(partnership, () -> recipients.employee(employee, "Anna Nowak", null, Kind.DECISION));
        assertThat(found.address()).isEqualTo(account.username());
        assertThat(found.language().getLanguage()).isEqualTo("cs");
    }

    @Test
    void anotherPartnershipFindsNobody() {
        assertThat(Scopes.partnership(other, () -> recipients.holding(Role.APPROVER, office, Kind.TASK)))
                .isEmpty();
        assertThat(Scopes.partnership(other, () -> recipients.member(account.id(), Kind.TASK)))
                .isEmpty();
        assertThat(Scopes.partnership(other, () -> recipients.employee(employee, "Anna", null, Kind.DECISION))
                        .account())
                .isNull();
    }
}
