package eu.gminarium.tenancy.database;

import eu.gminarium.migrations.Migrations;
import jakarta.inject.Singleton;

/** Checks the server and migrates every schema, once, before the program's pool opens. */
@Singleton
class SchemaUpgrade {

    private final PostgresServer server;
    private final OwnerDatabase owner;

    SchemaUpgrade(PostgresServer server, OwnerDatabase owner) {
        this.server = server;
        this.owner = owner;
    }

    void run() {
        ServerCheck.verify(server);
        Migrations migrations = owner.migrations();
        migrations.migratePlatform();
        // A partnership that cannot be upgraded is logged and in the ledger; the others work on.
        migrations.migrateTenants();
    }
}
