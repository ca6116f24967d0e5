package eu.gminarium.training.register;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.TrainingFixture;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

/**
 * The register is planned for its filter each time. Kept by the server, its statements would after some runs get a plan for any
 * filter, which took hours for 50,000 participations.
 */
@ProgramTest
class RegisterPlanTest {

    /** The driver has the server keep a statement from the fifth run on. */
    private static final int RUNS = 8;

    private static final String KEPT =
            "SELECT count(*) FROM pg_prepared_statements WHERE statement LIKE ? AND statement NOT LIKE '%pg_prepared%'";

    @Inject
    TrainingFixture fixture;

    @Inject
    TrainingRegister register;

    @Inject
    TransactionOperations<Connection> transactions;

    @Test
    void serverKeepsNoStatementOfTheRegister() {
        assertThat(kept(() -> register.count(RegisterFilter.ALL), "SELECT count(*)%FROM attendance x JOIN%"))
                .isZero();
        assertThat(kept(() -> register.totals(RegisterFilter.ALL), "SELECT NULL AS key, NULL AS label%"))
                .isZero();
    }

    @Test
    void twinWithoutTheThresholdIsKept() {
        assertThat(kept(
                        () -> number("SELECT count(*) AS twin FROM participation WHERE title LIKE ?", "%"),
                        "% AS twin %"))
                .isPositive();
    }

    /**
     * What the connection keeps of a statement after it ran often. The pattern must fit that statement alone: the pool's
     * connections come from other tests and keep what those ran.
     */
    private long kept(Supplier<?> work, String statement) {
        Partnership partnership = fixture.partnership();
        return fixture.asCoordinator(
                partnership,
                () -> transactions.executeRead(status -> {
                    for (int i = 0; i < RUNS; i++) {
                        assertThat(work.get()).isNotNull();
                    }
                    return number(KEPT, statement);
                }));
    }

    private long number(String sql, String parameter) {
        return transactions.executeRead(status -> {
            try (PreparedStatement select = status.getConnection().prepareStatement(sql)) {
                select.setString(1, parameter);
                try (ResultSet rows = select.executeQuery()) {
                    rows.next();
                    return rows.getLong(1);
                }
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
