package eu.gminarium.tenancy;

import java.io.PrintWriter;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A pool whose connections enter the current scope's role by themselves. */
final class GuardedDataSource implements DataSource, AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(GuardedDataSource.class);

    private final DataSource pool;

    GuardedDataSource(DataSource pool) {
        this.pool = pool;
    }

    /** @throws DatabaseBusy if none becomes free within the pool's time */
    @Override
    public Connection getConnection() throws SQLException {
        try {
            return RoleGuard.around(pool.getConnection());
        } catch (SQLTransientConnectionException e) {
            LOG.warn("{}", e.getMessage());
            throw new DatabaseBusy(e);
        }
    }

    @Override
    public Connection getConnection(String username, String password) throws SQLException {
        throw new SQLException("connections are made with the configured user only");
    }

    /** Nothing is handed out from below the guard. */
    @Override
    public <T> T unwrap(Class<T> type) throws SQLException {
        throw new SQLException("the guard cannot be taken off");
    }

    @Override
    public boolean isWrapperFor(Class<?> type) {
        return false;
    }

    @Override
    public PrintWriter getLogWriter() throws SQLException {
        return pool.getLogWriter();
    }

    @Override
    public void setLogWriter(PrintWriter out) throws SQLException {
        pool.setLogWriter(out);
    }

    @Override
    public void setLoginTimeout(int seconds) throws SQLException {
        pool.setLoginTimeout(seconds);
    }

    @Override
    public int getLoginTimeout() throws SQLException {
        return pool.getLoginTimeout();
    }

    @Override
    public java.util.logging.Logger getParentLogger() {
        return java.util.logging.Logger.getLogger(java.util.logging.Logger.GLOBAL_LOGGER_NAME);
    }

    @Override
    public void close() throws Exception {
        if (pool instanceof AutoCloseable closeable) {
            closeable.close();
        }
    }
}
