package eu.gminarium.ui.isolation;

import eu.gminarium.tenancy.Partnership;
import eu.gminarium.tenancy.database.PostgresServer;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** Looks into a partnership's tables as their owner, past every guard. */
final class TenantTables {

    private final PostgresServer server;
    private final String schema;

    TenantTables(PostgresServer server, Partnership partnership) {
        this.server = server;
        this.schema = partnership.schema().value();
    }

    /** Every uuid that stands in any row, by table. */
    Map<String, Set<UUID>> ids() {
        Map<String, Set<UUID>> ids = new LinkedHashMap<>();
        read((table, row) -> KnownIds.in(row)
                .forEach(id ->
                        ids.computeIfAbsent(table, t -> new LinkedHashSet<>()).add(id)));
        return ids;
    }

    /** A fingerprint of each table's rows, whatever their order. */
    Map<String, Long> fingerprints() {
        Map<String, Long> prints = new TreeMap<>();
        read((table, row) -> prints.merge(table, (long) row.hashCode(), Long::sum));
        return prints;
    }

    private interface RowReader {
        void row(String table, String row);
    }

    private void read(RowReader reader) {
        PostgresServer.Credentials owner = server.owner();
        try (Connection connection = DriverManager.getConnection(server.url(), owner.user(), owner.password())) {
            for (String table : tables(connection)) {
                try (Statement statement = connection.createStatement();
                        ResultSet rows = statement.executeQuery("SELECT t::text FROM " + schema + "." + table + " t")) {
                    while (rows.next()) {
                        reader.row(table, rows.getString(1));
                    }
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private List<String> tables(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT tablename FROM pg_tables WHERE schemaname = ? AND tablename NOT LIKE 'flyway%' ORDER BY 1")) {
            statement.setString(1, schema);
            List<String> names = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    names.add(rows.getString(1));
                }
            }
            return names;
        }
    }
}
