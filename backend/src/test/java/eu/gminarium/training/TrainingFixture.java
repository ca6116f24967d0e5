package eu.gminarium.training;

import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.Money;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.training.catalogue.NewTraining;
import eu.gminarium.training.catalogue.Trainings;
import eu.gminarium.training.session.NewMeeting;
import eu.gminarium.training.session.NewSession;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.SessionChange;
import eu.gminarium.training.session.SessionStatus;
import eu.gminarium.training.session.Sessions;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An office with units and people, a training and sessions; lets a test act as one of the people. */
@Singleton
public final class TrainingFixture {

    private final PartnershipFixture partnerships;
    private final TransactionOperations<Connection> transactions;
    private final Trainings trainings;
    private final Sessions sessions;

    TrainingFixture(
            PartnershipFixture partnerships,
            TransactionOperations<Connection> transactions,
            Trainings trainings,
            Sessions sessions) {
        this.partnerships = partnerships;
        this.transactions = transactions;
        this.trainings = trainings;
        this.sessions = sessions;
    }

    /** A partnership with the topic client-service and no office yet. */
    public Partnership partnership() {
        Partnership partnership = partnerships.create();
        execute(
                partnership,
                "INSERT INTO topic (id, code, name) VALUES (?, 'client-service', '{\"en\": \"Client service\"}')",
                Ids.timeOrdered());
        return partnership;
    }

    /** Adds an office of one unit with a head and a deputy. */
    public TestOffice office(Partnership partnership, int number) {
        UUID id = Ids.timeOrdered();
        execute(
                partnership,
                "INSERT INTO office (id, name, kind, number) VALUES (?, ?, 'RURAL', ?)",
                id,
                "Office " + number,
                number);
        return unit(partnership, new OfficeId(id), "OR");
    }

    /** The same office, seen from another unit with a head and a deputy of its own. */
    public TestOffice otherUnit(TestOffice office) {
        return unit(office.partnership(), office.id(), "FN");
    }

    private TestOffice unit(Partnership partnership, OfficeId id, String symbol) {
        UnitId unit = UnitId.next();
        TestOffice office = new TestOffice(partnership, id, unit, person(partnership), person(partnership));
        execute(
                partnership,
                "INSERT INTO unit (id, office_id, symbol, name, head_id, deputy_id) VALUES (?, ?, ?, 'Unit', ?, ?)",
                unit.value(),
                id.value(),
                symbol,
                office.head().value(),
                office.deputy().value());
        employ(office, office.head());
        employ(office, office.deputy());
        return office;
    }

    /** Adds an employee to the office's unit, employed since 2010. */
    public EmployeeId employee(TestOffice office) {
        EmployeeId id = person(office.partnership());
        employ(office, id);
        return id;
    }

    /**
     * Adds people of the office whose applications for the session are endorsed. Written as rows, because a race of thousands
     * begins where the services have already been.
     */
    public List<ApplicationId> endorsed(TestOffice office, SessionId session, int people) {
        Partnership partnership = office.partnership();
        execute(
                partnership,
                "INSERT INTO employee (id, first_name, last_name, folded_name, email)"
                        + " SELECT uuidv7(), 'Race', 'No ' || n, 'race no ' || n, NULL FROM generate_series(1, ?) n",
                people);
        execute(
                partnership,
                "INSERT INTO employment (id, employee_id, office_id, unit_id, position, valid_from)"
                        + " SELECT uuidv7(), e.id, ?, ?, 'Clerk', DATE '2010-01-01' FROM employee e"
                        + " WHERE e.first_name = 'Race'",
                office.id().value(),
                office.unit().value());
        execute(
                partnership,
                "INSERT INTO training_application"
                        + " (id, session_id, employee_id, office_id, unit_id, status, submitted_on)"
                        + " SELECT uuidv7(), ?, e.id, ?, ?, 'ENDORSED', current_date FROM employee e"
                        + " WHERE e.first_name = 'Race'",
                session.value(),
                office.id().value(),
                office.unit().value());
        execute(
                partnership,
                "INSERT INTO application_step (id, application_id, number, from_status, to_status, at)"
                        + " SELECT uuidv7(), a.id, s.number, s.before, s.after, now() FROM training_application a"
                        + " CROSS JOIN (VALUES (1, NULL, 'SUBMITTED'), (2, 'SUBMITTED', 'ENDORSED'))"
                        + " AS s (number, before, after) WHERE a.session_id = ?",
                session.value());
        List<ApplicationId> ids = new ArrayList<>();
        query(
                partnership,
                "SELECT id FROM training_application WHERE session_id = ? ORDER BY id",
                row -> ids.add(new ApplicationId(row.getObject(1, UUID.class))),
                session.value());
        return ids;
    }

    /** A published session of a new training with a meeting of 8 teaching hours in ten days, open for registration. */
    public Session session(Partnership partnership, int capacity) {
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Warsaw"));
        return session(partnership, capacity, today, today.plusDays(10));
    }

    /** A published session whose registration is open on and around the day, with one meeting. */
    public Session session(Partnership partnership, int capacity, LocalDate day, LocalDate meeting) {
        return partnerships.asCoordinator(partnership, () -> {
            TrainingId training = trainings.add(training(partnership)).id();
            Session draft = sessions.add(new NewSession(
                    training,
                    "Room 12",
                    capacity,
                    day.minusDays(1),
                    day.plusDays(1),
                    List.of(new NewMeeting(meeting, LocalTime.of(8, 30), LocalTime.of(14, 30), null, null))));
            return sessions.change(draft.id(), SessionChange.status(SessionStatus.PUBLISHED));
        });
    }

    public NewTraining training(Partnership partnership) {
        Currency currency = partnership.currency();
        return new NewTraining(
                "client-service", "At the desk", "", "pl", "Academy", null, new Money(760000, currency), 8, 80);
    }

    /** Does the work as a county coordinator. */
    public <T extends @Nullable Object> T asCoordinator(Partnership partnership, Supplier<T> work) {
        return partnerships.asCoordinator(partnership, work);
    }

    /** Does the work as the employee with the role in the office. */
    public <T extends @Nullable Object> T as(
            TestOffice office, Role role, @Nullable EmployeeId employee, Supplier<T> work) {
        return partnerships.as(office.partnership(), employee, List.of(new Grant(role, office.id())), work);
    }

    /** Does the work as the office's coordinator, who is no employee of it. */
    public <T extends @Nullable Object> T asOffice(TestOffice office, Supplier<T> work) {
        return as(office, Role.OFFICE_COORDINATOR, null, work);
    }

    private EmployeeId person(Partnership partnership) {
        EmployeeId id = EmployeeId.next();
        execute(
                partnership,
                "INSERT INTO employee (id, first_name, last_name, folded_name, email)"
                        + " VALUES (?, 'Jan', 'Nowak', 'jan nowak jan', ?)",
                id.value(),
                id.value() + "@office.example");
        return id;
    }

    private void employ(TestOffice office, EmployeeId employee) {
        execute(
                office.partnership(),
                "INSERT INTO employment (id, employee_id, office_id, unit_id, position, valid_from)"
                        + " VALUES (?, ?, ?, ?, 'Clerk', DATE '2010-01-01')",
                Ids.timeOrdered(),
                employee.value(),
                office.id().value(),
                office.unit().value());
    }

    /** Runs one statement in the partnership, for what no service of this area enters. */
    public void execute(Partnership partnership, String sql, Object... values) {
        Scopes.partnership(
                partnership,
                () -> transactions.executeWrite(status -> {
                    try (PreparedStatement statement = status.getConnection().prepareStatement(sql)) {
                        for (int i = 0; i < values.length; i++) {
                            statement.setObject(i + 1, values[i]);
                        }
                        return statement.executeUpdate();
                    } catch (SQLException e) {
                        throw new IllegalStateException(sql, e);
                    }
                }));
    }

    /** Reads rows of the partnership, for what no service tells. */
    public void query(Partnership partnership, String sql, RowReader reader, Object... values) {
        Scopes.partnership(
                partnership,
                () -> transactions.executeRead(status -> {
                    try (PreparedStatement statement = status.getConnection().prepareStatement(sql)) {
                        for (int i = 0; i < values.length; i++) {
                            statement.setObject(i + 1, values[i]);
                        }
                        try (ResultSet rows = statement.executeQuery()) {
                            while (rows.next()) {
                                reader.read(rows);
                            }
                        }
                        return true;
                    } catch (SQLException e) {
                        throw new IllegalStateException(sql, e);
                    }
                }));
    }

    /** Takes one row. */
    @FunctionalInterface
    public interface RowReader {
        void read(ResultSet row) throws SQLException;
    }

    /** An office of a test; head and deputy are those of its unit. */
    public record TestOffice(Partnership partnership, OfficeId id, UnitId unit, EmployeeId head, EmployeeId deputy) {}
}
