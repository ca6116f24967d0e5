package eu.gminarium.security.account;

import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Hashes passwords with Argon2id and compares them. */
@Singleton
class Passwords {

    String hash(String password) {
        return PasswordHash.of(password).toString();
    }

    /** @param hash null where there is no account, which the time an answer takes does not tell */
    boolean matches(String password, @Nullable String hash) {
        if (hash == null) {
            PasswordHash.of(password);
            return false;
        }
        return PasswordHash.parse(hash).isOf(password);
    }
}
