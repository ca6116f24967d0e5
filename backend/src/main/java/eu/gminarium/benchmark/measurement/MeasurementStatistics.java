package eu.gminarium.benchmark.measurement;

import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/**
 * Tells PostgreSQL's planner of thousands of values while their transaction still runs. Its own autovacuum, when it looks at the tables
 * in the middle of an import, does not see values that are not committed and takes the tables for empty; joins of them then take
 * minutes until it looks again.
 */
@Singleton
class MeasurementStatistics {

    /** Who analyses one of the tables at this moment is not waited for: with the lock that this takes, two imports could wait for each other. */
    private static final String ANALYZE = "ANALYZE (SKIP_LOCKED) measurement, measurement_revision";

    private final TransactionOperations<Connection> transactions;

    MeasurementStatistics(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /** In the current transaction, whose values it counts; autovacuum leaves the tables alone until that ends. */
    void renew() {
        transactions.executeWrite(status -> {
            try (PreparedStatement statement = status.getConnection().prepareStatement(ANALYZE)) {
                return statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException("the values cannot be counted", e);
            }
        });
    }
}
