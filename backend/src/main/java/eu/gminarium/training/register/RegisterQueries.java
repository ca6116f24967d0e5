package eu.gminarium.training.register;

import eu.gminarium.programme.plan.ProgrammeId;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.Money;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import eu.gminarium.training.SessionId;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Runs the register's statements in the caller's transaction; rows come by a cursor, some hundred at a time. */
@Singleton
class RegisterQueries {

    /** Rows that the driver holds at once. */
    static final int FETCHED = 500;

    private final TransactionOperations<Connection> transactions;

    RegisterQueries(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /** What a statement needs to know besides its text. */
    record Question(
            RegisterFilter filter,
            RegisterReach reach,
            Locale language,
            long offset,
            long limit,
            Currency currency,
            Map<String, LocalizedText> topics) {

        Map<String, @Nullable Object> parameters() {
            Map<String, @Nullable Object> values = new HashMap<>();
            values.put("every", reach.every());
            values.put("offices", reach.offices());
            values.put("units", reach.units());
            values.put("self", reach.self());
            values.put(
                    "office", filter.office() == null ? null : filter.office().value());
            values.put("unit", filter.unit() == null ? null : filter.unit().value());
            values.put("topic", filter.topic());
            values.put(
                    "programme",
                    filter.programme() == null ? null : filter.programme().value());
            values.put("provider", filter.provider());
            values.put("year", filter.year());
            values.put("language", language.getLanguage());
            values.put("offset", offset);
            values.put("limit", limit);
            return values;
        }
    }

    /** Hands over the rows one by one, in the filter's order. */
    void each(Question question, Consumer<RegisterEntry> then) {
        read(
                RegisterSql.list(question.filter().order()),
                question.parameters(),
                row -> then.accept(entry(row, question)));
    }

    long count(Question question) {
        List<Long> found = new ArrayList<>();
        read(RegisterSql.COUNT, question.parameters(), row -> found.add(row.getLong(1)));
        return found.getFirst();
    }

    RegisterTotals totals(Question question) {
        List<RegisterTotals> found = new ArrayList<>();
        read(RegisterSql.TOTALS, question.parameters(), row -> found.add(totals(row, question.currency())));
        return found.getFirst();
    }

    List<RegisterGroup> groups(Question question, RegisterDimension dimension) {
        List<RegisterGroup> found = new ArrayList<>();
        read(
                RegisterSql.groups(dimension),
                question.parameters(),
                row -> found.add(new RegisterGroup(
                        row.getString("key"), row.getString("label"), totals(row, question.currency()))));
        return found;
    }

    List<String> providers() {
        List<String> found = new ArrayList<>();
        read(RegisterSql.PROVIDERS, Map.of(), row -> found.add(row.getString(1)));
        return found;
    }

    /** The latest first. */
    List<Integer> years() {
        List<Integer> found = new ArrayList<>();
        read(RegisterSql.YEARS, Map.of(), row -> found.add(row.getInt(1)));
        return found;
    }

    private void read(NamedSql sql, Map<String, @Nullable Object> parameters, RowReader reader) {
        transactions.executeRead(status -> {
            try (PreparedStatement statement = sql.prepare(status.getConnection(), parameters)) {
                statement.setFetchSize(FETCHED);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        reader.read(rows);
                    }
                }
                return parameters;
            } catch (SQLException e) {
                throw new IllegalStateException("the register cannot be read", e);
            }
        });
    }

    private static RegisterEntry entry(ResultSet row, Question question) throws SQLException {
        return new RegisterEntry(
                uuid(row, "id"),
                person(row),
                training(row, question.topics()),
                day(row, "first_day"),
                day(row, "last_day"),
                row.getInt("days"),
                row.getInt("teaching_hours"),
                row.getInt("clock_minutes"),
                cost(row, question.currency()));
    }

    private static RegisterPerson person(ResultSet row) throws SQLException {
        UUID employee = row.getObject("employee_id", UUID.class);
        return new RegisterPerson(
                employee == null ? null : new EmployeeId(employee),
                row.getString("person_name"),
                row.getString("position"),
                new OfficeId(uuid(row, "office_id")),
                row.getString("office_name"),
                new UnitId(uuid(row, "unit_id")),
                row.getString("unit_symbol"));
    }

    private static RegisterTraining training(ResultSet row, Map<String, LocalizedText> topics) throws SQLException {
        String code = row.getString("topic_code");
        UUID programme = row.getObject("programme_id", UUID.class);
        return new RegisterTraining(
                row.getBoolean("is_external") ? null : new SessionId(uuid(row, "source_id")),
                row.getString("title"),
                code,
                topics.getOrDefault(code, LocalizedText.of("en", code)),
                row.getString("provider"),
                programme == null ? null : new ProgrammeId(programme),
                row.getString("programme_name"));
    }

    private static RegisterCost cost(ResultSet row, Currency currency) throws SQLException {
        Long eligible = row.getObject("eligible_minor", Long.class);
        return new RegisterCost(
                new Money(row.getLong("cost_minor"), currency),
                eligible == null ? null : new Money(eligible, currency),
                row.getBoolean("invoiced"),
                row.getString("invoice_numbers"),
                row.getObject("invoice_on", LocalDate.class));
    }

    private static RegisterTotals totals(ResultSet row, Currency currency) throws SQLException {
        return new RegisterTotals(
                row.getLong("participations"),
                row.getLong("people"),
                row.getLong("trainings"),
                row.getLong("person_days"),
                row.getLong("teaching_hours"),
                row.getLong("clock_minutes"),
                new Money(row.getLong("cost_minor"), currency),
                new Money(row.getLong("invoiced_minor"), currency),
                new Money(row.getLong("eligible_minor"), currency));
    }

    private static UUID uuid(ResultSet row, String column) throws SQLException {
        return row.getObject(column, UUID.class);
    }

    private static LocalDate day(ResultSet row, String column) throws SQLException {
        return row.getObject(column, LocalDate.class);
    }

    /** Takes what it needs of the row on which the cursor stands. */
    @FunctionalInterface
    private interface RowReader {
        void read(ResultSet row) throws SQLException;
    }
}
