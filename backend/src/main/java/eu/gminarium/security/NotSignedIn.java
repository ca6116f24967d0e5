package eu.gminarium.security;

/** Code that needs a person was reached without one. */
public final class NotSignedIn extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    NotSignedIn() {
        super("nobody is signed in");
    }
}
