package eu.gminarium.tenancy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

@ProgramTest
class RoleGuardTest {

    @Inject
    PartnershipFixture partnerships;

    @Inject
    TransactionOperations<Connection> transactions;

    @Inject
    DataSource dataSource;

    @Test
    void statementRunsInTheRoleOfTheCurrentPartnership() {
        Partnership partnership = partnerships.create();

        String role = Scopes.partnership(partnership, this::currentRole);

        assertThat(role).isEqualTo(partnership.schema().value());
    }

    @Test
    void innermostScopeCounts() {
        Partnership partnership = partnerships.create();

        String inner = Scopes.partnership(partnership, () -> Scopes.platform(this::currentRole));
        String outerAgain = Scopes.platform(() -> Scopes.partnership(partnership, this::currentRole));

        assertThat(inner).isEqualTo("gm_platform");
        assertThat(outerAgain).isEqualTo(partnership.schema().value());
    }

    @Test
    void nextTransactionOnTheSameConnectionHasTheRoleOfItsOwnScope() {
        Partnership first = partnerships.create();
        Partnership second = partnerships.create();

        assertThat(Scopes.partnership(first, this::currentRole))
                .isEqualTo(first.schema().value());
        assertThat(Scopes.partnership(second, this::currentRole))
                .isEqualTo(second.schema().value());
    }

    @Test
    void transactionWithoutScopeIsRefused() {
        assertThatThrownBy(this::currentRole).isInstanceOf(NoDatabaseScope.class);
    }

    @Test
    void scopeCannotChangeInsideTransaction() {
        Partnership first = partnerships.create();
        Partnership second = partnerships.create();

        assertThatThrownBy(() -> Scopes.partnership(
                        first,
                        () -> transactions.executeWrite(status -> {
                            query(status.getConnection(), "SELECT current_user");
                            return Scopes.partnership(
                                    second, () -> query(status.getConnection(), "SELECT current_user"));
                        })))
                .isInstanceOf(ScopeChanged.class);
    }

    @Test
    void autocommitStatementSeesNoTable() throws SQLException {
        Partnership partnership = partnerships.create();
        try (Connection connection =
                DelegatingDataSource.unwrapDataSource(dataSource).getConnection()) {
            assertThatThrownBy(() -> Scopes.partnership(
                            partnership, () -> query(connection, "SELECT count(*)::text FROM office")))
                    .hasMessageContaining("42P01");
        }
    }

    private String currentRole() {
        return transactions.executeRead(status -> query(status.getConnection(), "SELECT current_user"));
    }

    private static String query(Connection connection, String sql) {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet rows = statement.executeQuery()) {
            rows.next();
            return rows.getString(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e.getSQLState(), e);
        }
    }
}
