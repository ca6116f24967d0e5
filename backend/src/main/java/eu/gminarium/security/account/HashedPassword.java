package eu.gminarium.security.account;

/** A password that may be stored. Only {@link Accounts} makes and reads it. */
public final class HashedPassword {

    private final String hash;

    HashedPassword(String hash) {
        this.hash = hash;
    }

    String hash() {
        return hash;
    }
}
