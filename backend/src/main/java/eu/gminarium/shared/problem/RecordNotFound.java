package eu.gminarium.shared.problem;

/** The record is unknown, or belongs to somebody else: both look the same. */
public final class RecordNotFound extends Problem {

    private static final long serialVersionUID = 1L;

    public RecordNotFound() {
        super("not-found", Category.NOT_FOUND);
    }
}
