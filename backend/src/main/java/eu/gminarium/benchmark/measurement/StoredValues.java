package eu.gminarium.benchmark.measurement;

import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.MeasurementId;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.Period;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.OfficeId;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;

/**
 * Reads the latest revisions that may be compared, row by row: a dashboard takes a hundred thousand at once, and mapping each of them
 * to an entity took three times as long as reading it.
 */
@Singleton
@Unchecked(
        "what is signed off and released, without what is confidential; the dashboard's permission decides who sees it")
public class StoredValues {

    private static final int FETCHED = 5_000;

    private static final String VALUES = """
            SELECT m.id, m.indicator_version_id, m.office_id, m.starts_on, m.ends_on,
                   CASE WHEN r.confidential THEN NULL ELSE r.value END, r.denominator, r.sample_size,
                   r.missing_reason, r.note, r.confidential
              FROM measurement m
              JOIN measurement_revision r ON r.measurement_id = m.id AND r.number = m.revision
             WHERE m.indicator_version_id = ANY (?) AND r.status IN ('SIGNED_OFF', 'ACCEPTED')
               AND NOT EXISTS (SELECT 1 FROM campaign_indicator k JOIN campaign c ON c.id = k.campaign_id
                                WHERE k.indicator_version_id = m.indicator_version_id
                                  AND k.starts_on = m.starts_on AND k.ends_on = m.ends_on
                                  AND c.status <> 'RELEASED')
            """;

    private final TransactionOperations<Connection> transactions;

    StoredValues(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /**
     * Reads every value of some definitions' versions in the current partnership.
     *
     * @param units the unit of each version asked for, by the version's key
     */
    public void read(Map<UUID, IndicatorUnit> units, Consumer<StoredValue> take) {
        transactions.executeRead(status -> {
            Connection connection = status.getConnection();
            try (PreparedStatement statement = connection.prepareStatement(VALUES)) {
                Array versions = connection.createArrayOf("uuid", units.keySet().toArray());
                statement.setArray(1, versions);
                statement.setFetchSize(FETCHED);
                return read(statement, units, take);
            } catch (SQLException e) {
                throw new IllegalStateException("the measurements cannot be read", e);
            }
        });
    }

    private static boolean read(PreparedStatement statement, Map<UUID, IndicatorUnit> units, Consumer<StoredValue> take)
            throws SQLException {
        Map<Period, Period> periods = new HashMap<>();
        Map<UUID, OfficeId> offices = new HashMap<>();
        try (ResultSet row = statement.executeQuery()) {
            while (row.next()) {
                UUID definition = row.getObject(2, UUID.class);
                var period = new Period(row.getObject(4, LocalDate.class), row.getObject(5, LocalDate.class));
                take.accept(new StoredValue(
                        new MeasurementId(row.getObject(1, UUID.class)),
                        definition,
                        offices.computeIfAbsent(row.getObject(3, UUID.class), OfficeId::new),
                        periods.computeIfAbsent(period, same -> same),
                        value(row, units.getOrDefault(definition, IndicatorUnit.OTHER))));
            }
        }
        return true;
    }

    private static IndicatorValue value(ResultSet row, IndicatorUnit unit) throws SQLException {
        if (row.getBoolean(11)) {
            return new IndicatorValue.Confidential();
        }
        double value = row.getDouble(6);
        if (row.wasNull()) {
            String note = row.getString(10);
            return new IndicatorValue.Missing(MissingReason.valueOf(row.getString(9)), note == null ? "" : note);
        }
        double denominator = row.getDouble(7);
        Double weight = row.wasNull() ? null : Double.valueOf(denominator);
        long sample = row.getLong(8);
        Long n = row.wasNull() ? null : Long.valueOf(sample);
        return new IndicatorValue.Known(value, n, Samples.interval(unit, value, n), weight);
    }
}
