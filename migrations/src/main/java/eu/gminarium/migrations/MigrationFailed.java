package eu.gminarium.migrations;

/** The database refused to make or upgrade a schema. */
public final class MigrationFailed extends RuntimeException {

    private static final long serialVersionUID = 1L;

    MigrationFailed(SchemaName schema, Throwable cause) {
        super("schema " + schema.value(), cause);
    }
}
