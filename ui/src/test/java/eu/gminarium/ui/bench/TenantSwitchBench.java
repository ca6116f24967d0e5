package eu.gminarium.ui.bench;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import eu.gminarium.tenancy.NewPartnership;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.Partnerships;
import eu.gminarium.tenancy.Scopes;
import eu.gminarium.tenancy.database.PostgresServer;
import io.micronaut.context.ApplicationContext;
import io.micronaut.data.connection.jdbc.advice.DelegatingDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.function.IntConsumer;
import javax.sql.DataSource;

/**
 * What the switch of roles costs: the same short transaction in random partnerships, in runs of one partnership, and
 * without tenancy (the owner of one schema, no role to enter). Prints throughput as a share of the last.
 */
public final class TenantSwitchBench {

    private static final int PARTNERSHIPS = 30;
    private static final int ROUNDS = 7;
    private static final int TRANSACTIONS = 3_000;
    private static final int RUN_LENGTH = 50;
    private static final String QUERY = "SELECT id, name, terc FROM office WHERE number = ?";

    private TenantSwitchBench() {}

    public static void main(String[] arguments) throws SQLException {
        try (ApplicationContext context = ApplicationContext.run("test")) {
            List<Partnership> partnerships = partnerships(context.getBean(Partnerships.class));
            DataSource guarded = DelegatingDataSource.unwrapDataSource(context.getBean(DataSource.class));
            try (HikariDataSource plain = plain(context.getBean(PostgresServer.class), partnerships.getFirst())) {
                measure(partnerships, guarded, plain);
            }
        }
    }

    private static void measure(List<Partnership> partnerships, DataSource guarded, DataSource plain) {
        Random random = new Random(1);
        IntConsumer baseline = i -> transaction(plain);
        IntConsumer randomTenant = i -> in(partnerships.get(random.nextInt(PARTNERSHIPS)), guarded);
        IntConsumer runs = i -> in(partnerships.get(i / RUN_LENGTH % PARTNERSHIPS), guarded);
        List<Double> toRandom = new ArrayList<>();
        List<Double> toRuns = new ArrayList<>();
        for (int round = 0; round < ROUNDS; round++) {
            double base = seconds(baseline);
            toRandom.add(base / seconds(randomTenant));
            toRuns.add(base / seconds(runs));
        }
        System.out.printf(
                Locale.ROOT,
                "Tenant switch: throughput against no tenancy%n  random partnerships   %.2f%n  runs of %d requests    %.2f%n"
                        + "  (median of %d rounds of %d transactions, one thread, %d partnerships)%n",
                median(toRandom),
                RUN_LENGTH,
                median(toRuns),
                ROUNDS,
                TRANSACTIONS,
                PARTNERSHIPS);
    }

    private static double seconds(IntConsumer work) {
        long start = System.nanoTime();
        for (int i = 0; i < TRANSACTIONS; i++) {
            work.accept(i);
        }
        return (System.nanoTime() - start) / 1e9;
    }

    private static void in(Partnership partnership, DataSource source) {
        Scopes.partnership(partnership, () -> {
            transaction(source);
            return true;
        });
    }

    private static void transaction(DataSource source) {
        try (Connection connection = source.getConnection()) {
            connection.setAutoCommit(false);
            try (PreparedStatement statement = connection.prepareStatement(QUERY)) {
                statement.setInt(1, 1);
                try (ResultSet rows = statement.executeQuery()) {
                    rows.next();
                }
            }
            connection.commit();
            connection.setAutoCommit(true);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static List<Partnership> partnerships(Partnerships service) {
        List<Partnership> made = new ArrayList<>();
        for (int i = 0; i < PARTNERSHIPS; i++) {
            made.add(service.create(
                    new NewPartnership("bench-" + i, "Bench " + i, "Europe/Warsaw", "PLN", "pl", false)));
        }
        return made;
    }

    private static HikariDataSource plain(PostgresServer server, Partnership partnership) {
        HikariConfig config = new HikariConfig();
        config.setJdbcUrl(
                server.url() + "?currentSchema=" + partnership.schema().value());
        config.setUsername(server.owner().user());
        config.setPassword(server.owner().password());
        return new HikariDataSource(config);
    }

    private static double median(List<Double> values) {
        return values.stream().sorted().skip(values.size() / 2).findFirst().orElseThrow();
    }
}
