package eu.gminarium.tenancy;

import eu.gminarium.shared.problem.Problem;

/** No connection became free in time, or the database cannot be reached: nothing was done, and later it may go. */
public final class DatabaseBusy extends Problem {

    private static final long serialVersionUID = 1L;

    DatabaseBusy(Throwable cause) {
        super("database-busy", Category.UNAVAILABLE);
        initCause(cause);
    }
}
