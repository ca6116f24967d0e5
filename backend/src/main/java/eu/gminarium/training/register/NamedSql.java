package eu.gminarium.training.register;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;

/** A constant statement with named parameters, for reading by a cursor, which repositories cannot. */
final class NamedSql {

    /** {@code :name}, but not the cast {@code ::type}. */
    private static final Pattern PARAMETER = Pattern.compile("(?<!:):([a-z]\\w*)");

    private final String sql;
    private final List<String> names = new ArrayList<>();

    NamedSql(String named) {
        Matcher found = PARAMETER.matcher(named);
        this.sql = found.replaceAll(parameter -> {
            names.add(parameter.group(1));
            return "?";
        });
    }

    /**
     * Ready to run. It is planned for these values each time: a plan for any values, which PostgreSQL would make after some runs,
     * expects every filter to leave next to nothing, and reads all attendance again for each participation.
     *
     * @param values a collection stands for an array of keys
     */
    PreparedStatement prepare(Connection connection, Map<String, @Nullable Object> values) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        try {
            statement.unwrap(PGStatement.class).setPrepareThreshold(0);
            for (int i = 0; i < names.size(); i++) {
                statement.setObject(i + 1, value(connection, values.get(names.get(i))));
            }
            return statement;
        } catch (SQLException | RuntimeException e) {
            statement.close();
            throw e;
        }
    }

    private static @Nullable Object value(Connection connection, @Nullable Object value) throws SQLException {
        if (value instanceof Collection<?> keys) {
            Array array = connection.createArrayOf("uuid", keys.toArray());
            return array;
        }
        return value;
    }
}
