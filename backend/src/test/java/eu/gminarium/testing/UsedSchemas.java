package eu.gminarium.testing;

import eu.gminarium.migrations.SchemaName;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Schemas that earlier tests are done with. Swept, one is again what the migrations make, at a small part of what making one
 * costs. A schema is free once the test that made it is over; what was made outside a test is never free.
 */
final class UsedSchemas {

    private static final Queue<SchemaName> FREE = new ConcurrentLinkedQueue<>();
    private static final ThreadLocal<@Nullable List<SchemaName>> OF_THIS_TEST = new ThreadLocal<>();
    private static @Nullable Broom broom;

    private UsedSchemas() {}

    static void testBegins() {
        OF_THIS_TEST.set(new ArrayList<>());
    }

    static void testEnds() {
        List<SchemaName> made = OF_THIS_TEST.get();
        OF_THIS_TEST.remove();
        if (made != null) {
            FREE.addAll(made);
        }
    }

    static void made(SchemaName schema) {
        List<SchemaName> made = OF_THIS_TEST.get();
        if (made != null) {
            made.add(schema);
        }
    }

    /**
     * Makes a partnership of a schema that is free, under a new id and the given slug; answers whether there was one.
     *
     * @param fresh makes one that nobody uses, once, from which comes what the migrations have put into their tables
     */
    static boolean reuse(Supplier<SchemaName> fresh, String slug) {
        SchemaName schema = FREE.poll();
        if (schema == null) {
            return false;
        }
        try {
            broom(fresh).sweep(schema, slug);
            return true;
        } catch (SQLException e) {
            throw new IllegalStateException("the schema " + schema.value() + " cannot be swept", e);
        }
    }

    private static synchronized Broom broom(Supplier<SchemaName> fresh) throws SQLException {
        if (broom == null) {
            broom = new Broom(TestPostgres.superuser(), fresh.get());
        }
        return broom;
    }
}
