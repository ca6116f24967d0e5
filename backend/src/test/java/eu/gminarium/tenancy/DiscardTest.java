package eu.gminarium.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.messaging.Attachment;
import eu.gminarium.messaging.Mail;
import eu.gminarium.messaging.Outbox;
import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.account.NewAccount;
import eu.gminarium.shared.Ids;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

@ProgramTest
class DiscardTest {

    @Inject
    PartnershipFixture fixture;

    @Inject
    Partnerships partnerships;

    @Inject
    Accounts accounts;

    @Inject
    Memberships memberships;

    @Inject
    Outbox outbox;

    @Inject
    TransactionOperations<Connection> transactions;

    @Test
    void leavesNothingOfADemoPartnershipButItsAccounts() {
        Partnership demo = demo("discarded");
        Account member =
                accounts.create(new NewAccount("discarded@gminarium.example", "Discarded Member", "pl", false, true));
        memberships.put(member.id(), demo.id(), null, List.of(new Grant(Role.COORDINATOR, null)));
        Scopes.partnership(
                demo,
                () -> transactions.executeWrite(status -> {
                    outbox.add(new Mail(
                            "discarded",
                            "somebody@gminarium.example",
                            "Subject",
                            "Body",
                            List.of(Attachment.text("calendar.ics", "text/calendar", "BEGIN:VCALENDAR"))));
                    return true;
                }));

        partnerships.discard(demo);

        assertThat(partnerships.find("discarded")).isEmpty();
        assertThat(memberships.partnershipsOf(member.id())).isEmpty();
        assertThat(accounts.find(member.id())).isPresent();
        assertThat(rolesAndSchemas(demo)).isZero();
    }

    @Test
    void makesRoomForANewOneOfTheSameName() {
        Partnership first = demo("again");
        partnerships.discard(first);

        Partnership second = demo("again");

        assertThat(partnerships.find("again")).contains(second);
        assertThat(second.schema()).isNotEqualTo(first.schema());
    }

    @Test
    void refusesARealPartnership() {
        Partnership real = fixture.create();

        assertThatThrownBy(() -> partnerships.discard(real)).isInstanceOf(IllegalArgumentException.class);

        assertThat(partnerships.find(real.slug())).contains(real);
    }

    private Partnership demo(String slug) {
        return partnerships.create(
                new NewPartnership(slug, "Demo " + Ids.random(), "Europe/Warsaw", "PLN", "pl", true));
    }

    private int rolesAndSchemas(Partnership partnership) {
        return Scopes.platform(() -> transactions.executeRead(status ->
                count(status.getConnection(), """
                SELECT (SELECT count(*) FROM pg_roles WHERE rolname = ?)
                     + (SELECT count(*) FROM pg_namespace WHERE nspname = ?)
                     + (SELECT count(*) FROM tenant WHERE schema_name = ?)
                """, partnership.schema().value())));
    }

    private static int count(Connection connection, String sql, String name) {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int parameter = 1; parameter <= 3; parameter++) {
                statement.setString(parameter, name);
            }
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
