package eu.gminarium.tenancy;

import eu.gminarium.migrations.TenantSql;

/** Whose rows the statements of a transaction may touch. */
public sealed interface DatabaseScope {

    /** The scope of work that belongs to no partnership: sign-in, look-up of public codes, the outbox. */
    DatabaseScope PLATFORM = new Platform();

    /** The statement that enters the scope's database role until the transaction ends. */
    String enterRole();

    static DatabaseScope of(Partnership partnership) {
        return new OfPartnership(partnership);
    }

    /** One partnership's schema, and of the platform what every partnership may use. */
    record OfPartnership(Partnership partnership) implements DatabaseScope {
        @Override
        public String enterRole() {
            return TenantSql.setLocalRole(partnership.schema());
        }
    }

    /** The platform's tables and no partnership's. */
    record Platform() implements DatabaseScope {
        @Override
        public String enterRole() {
            return "SET LOCAL ROLE gm_platform";
        }
    }
}
