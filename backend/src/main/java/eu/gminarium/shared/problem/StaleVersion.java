package eu.gminarium.shared.problem;

/** Somebody else changed the record since it was read. */
public final class StaleVersion extends Problem {

    private static final long serialVersionUID = 1L;

    public StaleVersion() {
        super("stale-version", Category.CONFLICT);
    }

    /** @param cause what the database refused */
    public StaleVersion(Throwable cause) {
        this();
        initCause(cause);
    }
}
