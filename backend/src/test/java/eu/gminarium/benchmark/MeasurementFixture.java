package eu.gminarium.benchmark;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts many signed-off measurements into a partnership at once, for tests of what becomes of them. */
@Singleton
public final class MeasurementFixture {

    private static final String INSERT = """
            WITH begun AS (
              INSERT INTO measurement (id, indicator_version_id, office_id, starts_on, ends_on, revision)
              SELECT gen_random_uuid(), d.id, ?, ?, ?, 1
                FROM indicator_version d JOIN indicator i ON i.id = d.indicator_id
               WHERE i.code = ? ORDER BY d.number DESC LIMIT 1
              RETURNING id)
            INSERT INTO measurement_revision (id, measurement_id, number, status, value, sample_size, confidential, at)
            SELECT gen_random_uuid(), id, 1, 'SIGNED_OFF', ?, ?, ?, now() FROM begun
            """;

    private final TransactionOperations<Connection> transactions;

    MeasurementFixture(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /**
     * A value to enter.
     *
     * @param n size of the sample; null if it is none
     */
    public record Figure(double value, @Nullable Long n, boolean confidential) {

        public static Figure of(double value) {
            return new Figure(value, null, false);
        }
    }

    /** Enters a figure for each office, by the latest definition. */
    public void put(Partnership partnership, String indicator, Period period, Map<OfficeId, Figure> figures) {
        Scopes.partnership(
                partnership,
                () -> transactions.executeWrite(status -> {
                    try (PreparedStatement insert = status.getConnection().prepareStatement(INSERT)) {
                        for (Map.Entry<OfficeId, Figure> entry : figures.entrySet()) {
                            set(insert, indicator, period, entry.getKey(), entry.getValue());
                            insert.addBatch();
                        }
                        return insert.executeBatch();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }));
    }

    private static void set(PreparedStatement insert, String indicator, Period period, OfficeId office, Figure figure)
            throws SQLException {
        int at = 0;
        insert.setObject(++at, office.value());
        insert.setObject(++at, period.from());
        insert.setObject(++at, period.to());
        insert.setString(++at, indicator);
        insert.setBigDecimal(++at, BigDecimal.valueOf(figure.value()));
        insert.setObject(++at, figure.n());
        insert.setBoolean(++at, figure.confidential());
    }
}
