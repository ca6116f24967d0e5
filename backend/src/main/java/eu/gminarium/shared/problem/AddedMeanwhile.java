package eu.gminarium.shared.problem;

/** Two added the same at the same moment; the other one was faster. */
public final class AddedMeanwhile extends Problem {

    private static final long serialVersionUID = 1L;

    /** @param cause what the database refused */
    public AddedMeanwhile(Throwable cause) {
        super("added-meanwhile", Category.CONFLICT);
        initCause(cause);
    }
}
