package eu.gminarium.security.account;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import jakarta.inject.Singleton;
import org.jspecify.annotations.Nullable;

/** Hashes passwords with Argon2id: 19 MiB, two passes, one lane (OWASP Password Storage Cheat Sheet, 2025). */
@Singleton
class Passwords {

    private static final int MEMORY_KIB = 19_456;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int HASH_BYTES = 32;
    private static final int SALT_BYTES = 16;
    private static final Argon2Function ARGON2 =
            Argon2Function.getInstance(MEMORY_KIB, PASSES, LANES, HASH_BYTES, Argon2.ID);

    /** Compared against where there is no account, so that the time an answer takes tells nothing. */
    private final String nobodysHash = hash("nobody has this password");

    String hash(String password) {
        return Password.hash(password).addRandomSalt(SALT_BYTES).with(ARGON2).getResult();
    }

    boolean matches(String password, @Nullable String hash) {
        boolean equal =
                Password.check(password, hash == null ? nobodysHash : hash).with(ARGON2);
        return equal && hash != null;
    }
}
