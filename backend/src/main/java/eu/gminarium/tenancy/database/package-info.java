/** The PostgreSQL server that the program uses: embedded or external, bootstrapped and migrated at start-up. */
@NullMarked
package eu.gminarium.tenancy.database;

import org.jspecify.annotations.NullMarked;
