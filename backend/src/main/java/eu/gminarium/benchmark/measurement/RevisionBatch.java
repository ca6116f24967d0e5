package eu.gminarium.benchmark.measurement;

import eu.gminarium.security.Role;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Writes thousands of revisions with three statements, each of which takes its rows as arrays: one statement a value would take
 * minutes for what takes a second or two so.
 */
@Singleton
final class RevisionBatch {

    private static final String BEGIN = """
            INSERT INTO measurement (id, indicator_version_id, office_id, starts_on, ends_on, revision)
            SELECT b.id, b.definition, b.office, b.starts_on, b.ends_on, 1
              FROM unnest(?::uuid[], ?::uuid[], ?::uuid[], ?::date[], ?::date[])
                AS b (id, definition, office, starts_on, ends_on)
                ON CONFLICT DO NOTHING
            """;

    private static final String ADVANCE = """
            UPDATE measurement m SET revision = m.revision + 1
              FROM unnest(?::uuid[], ?::integer[]) AS b (id, revision)
             WHERE m.id = b.id AND m.revision = b.revision
            """;

    private static final String ADD = """
            INSERT INTO measurement_revision (id, measurement_id, number, status, value, numerator, denominator,
                   sample_size, missing_reason, note, certainty, confidential, import_row, role, import_id, account_id,
                   at)
            SELECT b.id, b.measurement, b.number, b.status, b.value, b.numerator, b.denominator,
                   b.sample_size, b.missing_reason, b.note, b.certainty, b.confidential, b.import_row, b.role,
                   ?::uuid, ?::uuid, ?::timestamptz
              FROM unnest(?::uuid[], ?::uuid[], ?::integer[], ?::text[], ?::numeric[], ?::numeric[], ?::numeric[],
                          ?::bigint[], ?::text[], ?::text[], ?::text[], ?::boolean[], ?::integer[], ?::text[])
                AS b (id, measurement, number, status, value, numerator, denominator,
                      sample_size, missing_reason, note, certainty, confidential, import_row, role)
            """;

    private final TransactionOperations<Connection> transactions;

    RevisionBatch(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /**
     * In the current transaction.
     *
     * @throws StaleVersion if something else was entered for one of the places meanwhile
     */
    void write(UUID importId, @Nullable UUID account, Instant at, List<ImportedValue> values) {
        List<ImportedValue> first = values.stream().filter(ImportedValue::first).toList();
        List<ImportedValue> later =
                values.stream().filter(value -> !value.first()).toList();
        transactions.executeWrite(status -> {
            try {
                Connection connection = status.getConnection();
                require(begin(connection, first), first);
                require(advance(connection, later), later);
                return add(connection, importId, account, at, values);
            } catch (SQLException e) {
                throw new IllegalStateException("the values cannot be written", e);
            }
        });
    }

    private static void require(int written, List<ImportedValue> values) {
        if (written != values.size()) {
            throw new StaleVersion();
        }
    }

    private static int begin(Connection connection, List<ImportedValue> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(BEGIN)) {
            Arrays arrays = new Arrays(connection, statement, 1, values);
            arrays.set("uuid", value -> value.id().value());
            arrays.set("uuid", ImportedValue::definition);
            arrays.set("uuid", value -> value.office().value());
            arrays.set("date", value -> value.period().from());
            arrays.set("date", value -> value.period().to());
            return statement.executeUpdate();
        }
    }

    private static int advance(Connection connection, List<ImportedValue> values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(ADVANCE)) {
            Arrays arrays = new Arrays(connection, statement, 1, values);
            arrays.set("uuid", value -> value.id().value());
            arrays.set("integer", ImportedValue::revision);
            return statement.executeUpdate();
        }
    }

    private static int add(
            Connection connection, UUID importId, @Nullable UUID account, Instant at, List<ImportedValue> values)
            throws SQLException {
        Map<OfficeId, @Nullable Role> roles = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(ADD)) {
            statement.setObject(1, importId);
            statement.setObject(2, account);
            statement.setObject(3, at.atOffset(ZoneOffset.UTC));
            Arrays arrays = new Arrays(connection, statement, 4, values);
            arrays.set("uuid", value -> Ids.timeOrdered());
            arrays.set("uuid", value -> value.id().value());
            arrays.set("integer", value -> value.revision() + 1);
            arrays.set("text", value -> value.status().name());
            arrays.set("numeric", value -> value.value().value());
            arrays.set("numeric", value -> value.value().numerator());
            arrays.set("numeric", value -> value.value().denominator());
            arrays.set("bigint", value -> value.value().n());
            arrays.set("text", value -> name(value.value().missingReason()));
            arrays.set("text", value -> value.value().note());
            arrays.set("text", value -> value.value().certainty().name());
            arrays.set("boolean", value -> value.value().confidential());
            arrays.set("integer", ImportedValue::row);
            arrays.set("text", value -> name(roles.computeIfAbsent(value.office(), MeasurementReach::enters)));
            return statement.executeUpdate();
        }
    }

    private static @Nullable String name(@Nullable Enum<?> constant) {
        return constant == null ? null : constant.name();
    }

    /** Fills one parameter after the other, each with a column of the rows. */
    private static final class Arrays {

        private final Connection connection;
        private final PreparedStatement statement;
        private final List<ImportedValue> rows;
        private int next;

        Arrays(Connection connection, PreparedStatement statement, int first, List<ImportedValue> rows) {
            this.connection = connection;
            this.statement = statement;
            this.next = first;
            this.rows = rows;
        }

        void set(String type, Function<ImportedValue, @Nullable Object> column) throws SQLException {
            statement.setArray(
                    next++,
                    connection.createArrayOf(type, rows.stream().map(column).toArray()));
        }
    }
}
