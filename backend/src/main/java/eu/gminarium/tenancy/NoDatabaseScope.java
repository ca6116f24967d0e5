package eu.gminarium.tenancy;

/** Code reached the database without saying whose rows it means. Always a programming error. */
public final class NoDatabaseScope extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NoDatabaseScope() {
        super("no partnership is bound to the current work");
    }
}
