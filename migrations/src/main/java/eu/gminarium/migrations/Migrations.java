package eu.gminarium.migrations;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Brings the platform schema and the schemas of all partnerships up to date, as the owner role. */
public final class Migrations {

    private static final Logger LOG = LoggerFactory.getLogger(Migrations.class);
    private static final String PLATFORM = "platform";
    private static final int PARALLEL = 4;
    private static final String LOCK_NOT_AVAILABLE = "55P03";

    /** Of the advisory lock; any number that nobody else takes on this database. */
    private static final long ALONE = 0x676d696e6172L;

    private final DataSource owner;

    /** @param owner signs in as the role that owns the schemas, {@code gm_owner} */
    public Migrations(DataSource owner) {
        this.owner = owner;
    }

    /** Creates or upgrades the schema {@code platform}. */
    public void migratePlatform() {
        Flyway.configure()
                .dataSource(owner)
                .schemas(PLATFORM)
                .defaultSchema(PLATFORM)
                .locations("classpath:db/platform")
                .load()
                .migrate();
    }

    /**
     * Makes an empty, current schema and the role that may use it. Either all of it is there afterwards or nothing.
     *
     * @throws MigrationFailed if the database refuses
     */
    public void provision(SchemaName schema) {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            execute(connection, TenantSql.createRole(schema));
            execute(connection, TenantSql.joinTenants(schema));
            execute(connection, TenantSql.letProgramEnter(schema));
            execute(connection, TenantSql.createSchema(schema));
            execute(connection, TenantSql.letRoleUseSchema(schema));
            connection.commit();
        } catch (SQLException e) {
            throw new MigrationFailed(schema, e);
        }
        migrate(schema);
    }

    /**
     * Removes the schema with all that is in it, its role, and what the platform keeps of the partnership, except for
     * accounts and the log. Either all of it is gone afterwards or nothing.
     *
     * @throws MigrationFailed if the database refuses
     */
    public void discard(SchemaName schema) {
        try (Connection connection = owner.getConnection()) {
            connection.setAutoCommit(false);
            TenantLedger.forget(connection, schema);
            execute(connection, TenantSql.dropSchema(schema));
            execute(connection, TenantSql.dropRole(schema));
            connection.commit();
        } catch (SQLException e) {
            throw new MigrationFailed(schema, e);
        }
    }

    /**
     * Writes a table anew, so that nothing of its deleted rows is left in its file. Whoever uses the table waits meanwhile, therefore
     * it gives up if it does not get the table within a second.
     *
     * @return whether it got the table
     * @throws IllegalStateException if the database refuses
     */
    public boolean rewrite(SchemaName schema, String table) {
        try (Connection connection = owner.getConnection()) {
            execute(connection, "SET lock_timeout = '1s'");
            try {
                execute(connection, TenantSql.rewrite(schema, table));
                return true;
            } finally {
                execute(connection, "RESET lock_timeout");
            }
        } catch (SQLException e) {
            if (LOCK_NOT_AVAILABLE.equals(e.getSQLState())) {
                return false;
            }
            throw new IllegalStateException("table " + table + " of " + schema.value() + " cannot be written anew", e);
        }
    }

    /**
     * Upgrades the partnerships whose version in the ledger is behind, several at a time. One that fails is written to
     * the ledger and does not stop the others.
     *
     * @return the schemas that could not be upgraded
     */
    public List<SchemaName> migrateTenants() {
        Map<SchemaName, String> versions = new TenantLedger(owner).versions();
        List<SchemaName> behind = versions.isEmpty()
                ? List.of()
                : versions.entrySet().stream()
                        .filter(entry -> !entry.getValue().equals(newestTenantVersion(entry.getKey())))
                        .map(Map.Entry::getKey)
                        .toList();
        return behind.isEmpty() ? List.of() : migrateAll(behind);
    }

    private List<SchemaName> migrateAll(List<SchemaName> schemas) {
        List<SchemaName> failed = new ArrayList<>();
        try (ExecutorService workers = Executors.newFixedThreadPool(PARALLEL)) {
            List<Future<Void>> results = schemas.stream()
                    .map(schema -> workers.submit((Callable<Void>) () -> {
                        migrate(schema);
                        return null;
                    }))
                    .toList();
            for (int i = 0; i < results.size(); i++) {
                if (!succeeded(results.get(i), schemas.get(i))) {
                    failed.add(schemas.get(i));
                }
            }
        }
        return failed;
    }

    private boolean succeeded(Future<Void> result, SchemaName schema) {
        try {
            result.get();
            return true;
        } catch (ExecutionException e) {
            LOG.error("Schema {} could not be migrated", schema.value(), e.getCause());
            new TenantLedger(owner).recordFailure(schema, String.valueOf(e.getCause()));
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while migrating", e);
        }
    }

    private void migrate(SchemaName schema) {
        tenantFlyway(schema).migrate();
        new TenantLedger(owner).recordVersion(schema, newestTenantVersion(schema));
    }

    private volatile String newestVersion = "";

    /** The same for all partnerships: the scripts are on the class path, only the schema differs. */
    private String newestTenantVersion(SchemaName any) {
        if (newestVersion.isEmpty()) {
            MigrationInfo[] all = tenantFlyway(any).info().all();
            newestVersion =
                    Objects.requireNonNull(all[all.length - 1].getVersion()).getVersion();
        }
        return newestVersion;
    }

    private Flyway tenantFlyway(SchemaName schema) {
        return Flyway.configure()
                .dataSource(owner)
                .defaultSchema(schema.value())
                .schemas(schema.value())
                .createSchemas(false)
                .locations("classpath:db/tenant")
                .placeholders(Map.of("role", schema.value()))
                .load();
    }

    /**
     * Runs the work while no other process on this database runs its own: replicas that start together wait here.
     *
     * @throws IllegalStateException if the database cannot be reached
     */
    public void alone(Runnable work) {
        try (Connection connection = owner.getConnection();
                PreparedStatement lock = connection.prepareStatement("SELECT pg_advisory_lock(?)");
                PreparedStatement unlock = connection.prepareStatement("SELECT pg_advisory_unlock(?)")) {
            lock.setLong(1, ALONE);
            unlock.setLong(1, ALONE);
            lock.execute();
            try {
                work.run();
            } finally {
                unlock.execute();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("the lock between processes could not be taken", e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
