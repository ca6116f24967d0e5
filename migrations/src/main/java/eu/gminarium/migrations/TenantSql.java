package eu.gminarium.migrations;

/** The one place where SQL is built from a name: roles and schemas cannot be statement parameters. */
public final class TenantSql {

    private TenantSql() {}

    /** Enters the partnership's role until the transaction ends. */
    public static String setLocalRole(SchemaName schema) {
        return "SET LOCAL ROLE " + schema.value();
    }

    static String createRole(SchemaName schema) {
        return "CREATE ROLE " + schema.value() + " NOLOGIN";
    }

    static String joinTenants(SchemaName schema) {
        return "GRANT gm_tenant TO " + schema.value() + " WITH INHERIT TRUE, SET FALSE";
    }

    static String letProgramEnter(SchemaName schema) {
        return "GRANT " + schema.value() + " TO app WITH INHERIT FALSE, SET TRUE";
    }

    static String createSchema(SchemaName schema) {
        return "CREATE SCHEMA " + schema.value();
    }

    static String letRoleUseSchema(SchemaName schema) {
        return "GRANT USAGE ON SCHEMA " + schema.value() + " TO " + schema.value();
    }

    /** @param table a name that stands in the program */
    static String rewrite(SchemaName schema, String table) {
        return "VACUUM (FULL) " + schema.value() + "." + table;
    }

    static String dropSchema(SchemaName schema) {
        return "DROP SCHEMA IF EXISTS " + schema.value() + " CASCADE";
    }

    static String dropRole(SchemaName schema) {
        return "DROP ROLE IF EXISTS " + schema.value();
    }
}
