package eu.gminarium.tenancy.database;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import eu.gminarium.migrations.Migrations;
import jakarta.annotation.PreDestroy;
import jakarta.inject.Singleton;

/** The owner's own small pool, for migrations only; never a bean of type DataSource, so that no repository can get it. */
@Singleton
public class OwnerDatabase {

    private static final int POOL_SIZE = 6;

    private final HikariDataSource pool;

    OwnerDatabase(PostgresServer server) {
        HikariConfig config = new HikariConfig();
        config.setPoolName("owner");
        config.setJdbcUrl(server.url());
        config.setUsername(server.owner().user());
        config.setPassword(server.owner().password());
        config.setMaximumPoolSize(POOL_SIZE);
        config.setMinimumIdle(0);
        this.pool = new HikariDataSource(config);
    }

    public Migrations migrations() {
        return new Migrations(pool);
    }

    @PreDestroy
    void close() {
        pool.close();
    }
}
