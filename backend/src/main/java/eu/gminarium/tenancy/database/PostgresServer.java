package eu.gminarium.tenancy.database;

/** Where PostgreSQL listens and who signs in. Tests bring their own. */
public interface PostgresServer {

    /** The JDBC address of the database. */
    String url();

    /** The role of the program's pool, {@code app}. */
    Credentials program();

    /** The role that owns the schemas and runs migrations, {@code gm_owner}. */
    Credentials owner();

    /**
     * @param password empty where the server trusts local connections
     */
    record Credentials(String user, String password) {}
}
