package eu.gminarium.training.register;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.TrainingFixture;
import io.micronaut.transaction.TransactionOperations;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A long register is read through a cursor, and never stands in memory as a whole. */
@ProgramTest
class CursorTest {

    /** More rows than the driver holds at once. */
    private static final int SESSIONS = 2 * RegisterQueries.FETCHED / 25;

    @Inject
    TrainingFixture fixture;

    @Inject
    RegisterFixture registers;

    @Inject
    TrainingRegister register;

    @Inject
    TransactionOperations<Connection> transactions;

    @Test
    void databaseKeepsTheRestOpenWhileTheFirstRowIsWritten() {
        Partnership partnership = filled();
        List<Integer> open = new ArrayList<>();

        fixture.asCoordinator(partnership, () -> {
            register.each(RegisterFilter.ALL, Languages.POLISH, entry -> {
                if (open.isEmpty()) {
                    open.add(cursors());
                }
            });
            return open;
        });

        assertThat(open).containsExactly(1);
    }

    @Test
    void everyRowComesOnceAndInOrder() {
        Partnership partnership = filled();
        List<RegisterEntry> streamed = new ArrayList<>();

        fixture.asCoordinator(partnership, () -> {
            register.each(RegisterFilter.ALL, Languages.POLISH, streamed::add);
            return streamed;
        });
        List<RegisterEntry> paged = new ArrayList<>();
        for (int offset = 0; offset < streamed.size(); offset += 400) {
            long from = offset;
            paged.addAll(fixture.asCoordinator(
                    partnership, () -> register.list(RegisterFilter.ALL, Languages.POLISH, from, 400)));
        }

        assertThat(streamed).hasSize(SESSIONS * 25).doesNotHaveDuplicates().isEqualTo(paged);
    }

    /** Without a size the driver takes everything at once, and no cursor is left: what the test looks for can be missing. */
    @Test
    void twinThatFetchesAllAtOnceLeavesNoCursor() {
        Partnership partnership = filled();

        Integer open = fixture.asCoordinator(
                partnership,
                () -> transactions.executeRead(status -> {
                    try (PreparedStatement statement =
                                    status.getConnection().prepareStatement("SELECT id FROM participation");
                            ResultSet rows = statement.executeQuery()) {
                        assertThat(rows.next()).isTrue();
                        return cursors();
                    }
                }));

        assertThat(open).isZero();
    }

    private Partnership filled() {
        Partnership partnership = fixture.partnership();
        registers.fill(partnership, SESSIONS);
        return partnership;
    }

    /** Cursors on the register that are open in the current transaction. */
    private int cursors() {
        return transactions.executeRead(status -> {
            try (PreparedStatement statement = status.getConnection()
                            .prepareStatement("SELECT count(*) FROM pg_cursors WHERE statement LIKE '%participation%'"
                                    + " AND statement NOT LIKE '%pg_cursors%'");
                    ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getInt(1);
            } catch (SQLException e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
