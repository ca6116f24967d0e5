package eu.gminarium.training.register.file;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.shared.i18n.Languages;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.database.PostgresServer;
import eu.gminarium.testing.ProgramTest;
import eu.gminarium.training.TrainingFixture;
import eu.gminarium.training.register.RegisterEntry;
import eu.gminarium.training.register.RegisterFilter;
import eu.gminarium.training.register.RegisterFixture;
import eu.gminarium.training.register.RegisterOrder;
import eu.gminarium.training.register.TrainingRegister;
import jakarta.inject.Inject;
import java.io.OutputStream;
import java.lang.management.ManagementFactory;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The register of 50,000 participations: prints how long its pages and files take, and how much memory they hold. */
@Tag("long")
@ProgramTest
class LongRegisterTest {

    private static final Logger LOG = LoggerFactory.getLogger(LongRegisterTest.class);
    private static final int SESSIONS = 2_000;
    private static final int ROWS = 50_000;
    private static final int PAGE = 50;
    private static final int RUNS = 7;
    private static final long MEGABYTE = 1024 * 1024;

    @Inject
    TrainingFixture fixture;

    @Inject
    RegisterFixture registers;

    @Inject
    TrainingRegister register;

    @Inject
    RegisterFiles files;

    @Inject
    PostgresServer server;

    @Test
    void printsItsFigures() {
        Partnership partnership = fixture.partnership();
        registers.fill(partnership, SESSIONS);
        analyze(partnership);

        for (RegisterOrder order : RegisterOrder.values()) {
            RegisterFilter filter = RegisterFilter.ALL.in(order);
            List<RegisterEntry> first = timed(
                    partnership, "first page by " + order, () -> register.list(filter, Languages.POLISH, 0, PAGE));
            assertThat(first).hasSize(PAGE);
        }
        long count = timed(partnership, "count", () -> register.count(RegisterFilter.ALL));
        assertThat(count).isEqualTo(ROWS);
        timed(partnership, "first page and count", () -> {
            register.count(RegisterFilter.ALL);
            return register.list(RegisterFilter.ALL, Languages.POLISH, 0, PAGE);
        });
        timed(partnership, "totals", () -> register.totals(RegisterFilter.ALL));
        for (RegisterFormat format : List.of(RegisterFormat.XLSX, RegisterFormat.CSV)) {
            export(partnership, format);
        }
    }

    /** What the database's own housekeeping does after so many rows. */
    private void analyze(Partnership partnership) {
        PostgresServer.Credentials owner = server.owner();
        try (Connection connection = DriverManager.getConnection(server.url(), owner.user(), owner.password());
                Statement statement = connection.createStatement()) {
            for (String table : List.of(
                    "training_application", "attendance", "training_meeting", "training_session", "training_invoice")) {
                statement.execute("VACUUM ANALYZE " + partnership.schema().value() + "." + table);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private <T> T timed(Partnership partnership, String what, Supplier<T> work) {
        List<Long> micros = new ArrayList<>();
        T result = fixture.asCoordinator(partnership, work);
        for (int i = 0; i < RUNS; i++) {
            long start = System.nanoTime();
            result = fixture.asCoordinator(partnership, work);
            micros.add((System.nanoTime() - start) / 1000);
        }
        Collections.sort(micros);
        LOG.info(
                "{}: median {} ms, least {} ms, most {} ms",
                what,
                micros.get(RUNS / 2) / 1000.0,
                micros.getFirst() / 1000.0,
                micros.getLast() / 1000.0);
        return result;
    }

    private void export(Partnership partnership, RegisterFormat format) {
        Watched out = new Watched(false);
        long start = System.nanoTime();
        write(partnership, format, out);
        double seconds = (System.nanoTime() - start) / 1e9;
        Watched measured = new Watched(true);
        write(partnership, format, measured);
        LOG.info(
                "{}: {} s, {} bytes, live heap at most {} MB above the start",
                format,
                seconds,
                out.bytes,
                measured.most / MEGABYTE);
        assertThat(out.bytes).isPositive();
    }

    private void write(Partnership partnership, RegisterFormat format, OutputStream out) {
        fixture.asCoordinator(partnership, () -> {
            files.write(format, RegisterFilter.ALL, Languages.POLISH, out);
            return out;
        });
    }

    /** Forgets what is written; now and then it collects garbage and looks how much is left. */
    private static final class Watched extends OutputStream {

        private static final long EVERY = 128 * 1024;

        private final boolean collect;
        private final long start;
        private long bytes;
        private long next = EVERY;
        private long most;

        Watched(boolean collect) {
            this.collect = collect;
            this.start = collect ? live() : 0;
        }

        @Override
        public void write(int one) {
            count(1);
        }

        @Override
        public void write(byte[] many, int offset, int length) {
            count(length);
        }

        private void count(int length) {
            bytes += length;
            if (collect && bytes >= next) {
                next += EVERY;
                most = Math.max(most, live() - start);
            }
        }

        private static long live() {
            System.gc();
            return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed();
        }
    }
}
