package eu.gminarium.security.account;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Hashes passwords with Argon2id and compares them. */
@Singleton
class Passwords {

    /** Compared against where there is no account, so that the time an answer takes tells nothing. */
    private final PasswordHash nobodys = PasswordHash.of("nobody has this password");

    String hash(String password) {
        return PasswordHash.of(password).toString();
    }

    boolean matches(String password, @Nullable String hash) {
        boolean equal = (hash == null ? nobodys : PasswordHash.parse(hash)).isOf(password);
        return equal && hash != null;
    }
}
