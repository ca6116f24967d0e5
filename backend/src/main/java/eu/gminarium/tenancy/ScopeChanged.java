package eu.gminarium.tenancy;

/** A transaction of one partnership was about to run a statement for another. Always a programming error. */
public final class ScopeChanged extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    ScopeChanged() {
        super("the partnership changed inside a transaction");
    }
}
