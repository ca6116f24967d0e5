package eu.gminarium.shared.problem;

/** A text holds a character that the database does not take, and nobody checked it before; the field is not known any more. */
public final class UnstorableText extends Problem {

    private static final long serialVersionUID = 1L;

    /** @param cause what the database refused */
    public UnstorableText(Throwable cause) {
        super("unstorable-text", Category.INVALID);
        initCause(cause);
    }
}
