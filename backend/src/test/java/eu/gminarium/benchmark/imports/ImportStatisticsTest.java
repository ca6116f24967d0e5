package eu.gminarium.benchmark.imports;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.measurement.NewMeasurement;
import eu.gminarium.testing.Overlap;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.testing.TestPostgres;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

/** What PostgreSQL believes of the tables if it looks at them while an import has written everything but not committed. */
@ProgramTest
class ImportStatisticsTest extends ImportFixture {

    private static final String TIME = "decision-time";
    private static final String FILE = HEADER + TIME + ";Tworóg;2012;7\n" + TIME + ";Kalety;2012;8\n";

    @Inject
    Overlap overlap;

    @Test
    void importedValuesAreKnownHoweverBadTheMoment() {
        MeasurementImport tried = tryOut(FILE);

        overlap.of(partnership, () -> asCoordinator(() -> imports.commit(tried.id())), this::lookAtTables);

        assertThat(believed("measurement")).isEqualTo(2);
        assertThat(believed("measurement_revision")).isEqualTo(2);
    }

    @Test
    void undoneValuesAreKnownToo() {
        MeasurementImport taken = take(FILE);

        overlap.of(partnership, () -> asCoordinator(() -> imports.undo(taken.id())), this::lookAtTables);

        assertThat(believed("measurement_revision")).isEqualTo(4);
    }

    /** Somebody looks at the tables just when the import wants to, and has seen them empty. */
    @Test
    void importWaitsForWhoeverCountsAtTheSameMoment() throws Exception {
        MeasurementImport tried = tryOut(FILE);
        try (Connection other = TestPostgres.superuser();
                ExecutorService importing = Executors.newSingleThreadExecutor()) {
            other.setAutoCommit(false);
            lookAtTables(other);
            Future<?> taken = importing.submit(() -> asCoordinator(() -> imports.commit(tried.id())));
            while (!Overlap.holdsSomebodyUp(other) && !taken.isDone()) {
                Thread.onSpinWait();
            }
            other.commit();
            taken.get();
        }

        assertThat(believed("measurement")).isEqualTo(2);
    }

    /** The twin of the tests above: who enters a single value does not trouble to say so. */
    @Test
    void otherwiseTheTablesAreTakenForEmpty() {
        overlap.of(
                partnership,
                () -> asCoordinator(() -> measurements.enter(new NewMeasurement(
                        tworog.id(),
                        TIME,
                        Period.ofYear(2012),
                        MeasuredValue.of(BigDecimal.ONE),
                        MeasurementStatus.SIGNED_OFF))),
                this::lookAtTables);

        assertThat(believed("measurement")).isZero();
    }

    private void lookAtTables() {
        try (Connection superuser = TestPostgres.superuser()) {
            lookAtTables(superuser);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private void lookAtTables(Connection superuser) throws SQLException {
        try (Statement statement = superuser.createStatement()) {
            statement.execute("ANALYZE %1$s.measurement, %1$s.measurement_revision"
                    .formatted(partnership.schema().value()));
        }
    }

    private long believed(String table) {
        try (Connection superuser = TestPostgres.superuser();
                Statement statement = superuser.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT CAST(reltuples AS bigint) FROM pg_class WHERE oid = CAST('%s.%s' AS regclass)"
                                .formatted(partnership.schema().value(), table))) {
            row.next();
            return row.getLong(1);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
