package eu.gminarium.testing;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;

/** Puts offices and employees into a partnership, for tests that need them only to exist. */
@Singleton
public final class OfficeFixture {

    private final TransactionOperations<Connection> transactions;

    OfficeFixture(TransactionOperations<Connection> transactions) {
        this.transactions = transactions;
    }

    /** An office without register entry. */
    public OfficeId office(Partnership partnership) {
        OfficeId id = OfficeId.next();
        run(partnership, """
                INSERT INTO office (id, name, kind, number)
                SELECT ?, 'Office ' || count(*), 'OTHER', count(*) + 1 FROM office
                """, id.value());
        return id;
    }

    /** Somebody who has worked in the office since 2010. */
    public EmployeeId employee(Partnership partnership, OfficeId office) {
        EmployeeId id = EmployeeId.next();
        UnitId unit = UnitId.next();
        run(
                partnership,
                "INSERT INTO unit (id, office_id, symbol, name) VALUES (?, ?, ?::text, 'Unit')",
                unit.value(),
                office.value(),
                unit.value());
        run(partnership, """
                INSERT INTO employee (id, first_name, last_name, folded_name)
                VALUES (?, 'Anna', 'Nowak', 'anna nowak anna')
                """, id.value());
        run(partnership, """
                INSERT INTO employment (id, employee_id, office_id, unit_id, position, valid_from)
                VALUES (gen_random_uuid(), ?, ?, ?, 'clerk', DATE '2010-01-01')
                """, id.value(), office.value(), unit.value());
        return id;
    }

    private void run(Partnership partnership, String sql, Object... values) {
        Scopes.partnership(
                partnership,
                () -> transactions.executeWrite(status -> {
                    try (PreparedStatement statement = status.getConnection().prepareStatement(sql)) {
                        for (int i = 0; i < values.length; i++) {
                            statement.setObject(i + 1, values[i]);
                        }
                        return statement.executeUpdate();
                    } catch (SQLException e) {
                        throw new IllegalStateException(e);
                    }
                }));
    }
}
