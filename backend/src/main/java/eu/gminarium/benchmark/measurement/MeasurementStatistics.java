package eu.gminarium.benchmark.measurement;

import eu.gminarium.security.Unchecked;
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
@Unchecked("counts what the caller has written, and answers nothing")
public class MeasurementStatistics {

    private static final String ANALYZE = "ANALYZE measurement, measurement_revision";

    private final TransactionOperations<Connection> transactions;

    MeasurementStatistics(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /**
     * In the current transaction, whose values it counts; autovacuum leaves the tables alone until that ends. It waits for whoever
     * counts them at this moment, another import too, so nothing that could wait for others may follow in the transaction.
     */
    public void renew() {
        transactions.executeWrite(status -> {
            try (PreparedStatement statement = status.getConnection().prepareStatement(ANALYZE)) {
                return statement.executeUpdate();
            } catch (SQLException e) {
                throw new IllegalStateException("the values cannot be counted", e);
            }
        });
    }
}
