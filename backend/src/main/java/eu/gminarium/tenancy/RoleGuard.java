package eu.gminarium.tenancy;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Stands around a connection and enters the scope's role before the first statement of each transaction. Lazily, because
 * throwing while the transaction manager begins would leak the pooled connection.
 */
final class RoleGuard implements InvocationHandler {

    private static final Set<String> STATEMENTS =
            Set.of("createStatement", "prepareStatement", "prepareCall", "setSavepoint");
    private static final Set<String> FORBIDDEN = Set.of("setSchema", "abort");

    private final Connection connection;
    private @Nullable DatabaseScope entered;

    private RoleGuard(Connection connection) {
        this.connection = connection;
    }

    static Connection around(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                RoleGuard.class.getClassLoader(), new Class<?>[] {Connection.class}, new RoleGuard(connection));
    }

    @Override
    public @Nullable Object invoke(Object proxy, Method method, Object @Nullable [] arguments) throws Throwable {
        String name = method.getName();
        if (STATEMENTS.contains(name)) {
            enterRole();
        } else if (FORBIDDEN.contains(name)) {
            throw new SQLException(name + " is not available");
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        } finally {
            if (endsTransaction(name, arguments)) {
                entered = null;
            }
        }
    }

    /** In autocommit nothing is entered: the role {@code app} itself sees no table, so PostgreSQL refuses. */
    private void enterRole() throws SQLException {
        if (connection.getAutoCommit()) {
            return;
        }
        DatabaseScope scope = Scopes.current();
        if (entered == null) {
            try (Statement statement = connection.createStatement()) {
                statement.execute(scope.enterRole());
            }
            entered = scope;
        } else if (!entered.equals(scope)) {
            throw new ScopeChanged();
        }
    }

    private static boolean endsTransaction(String name, Object @Nullable [] arguments) {
        return switch (name) {
            case "commit", "setAutoCommit", "close" -> true;
            case "rollback" -> arguments == null || arguments.length == 0;
            default -> false;
        };
    }
}
