package eu.gminarium.security.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.problem.Problem;
import io.github.bucket4j.Bucket;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.Locale;

/** Slows down guessing: per username ten tries at once, then one every ten seconds. */
@Singleton
@Unchecked("used before anybody is signed in")
public class SignInLimit {

    private static final int TRIES = 10;
    private static final Duration REFILL = Duration.ofSeconds(100);
    private static final int REMEMBERED = 100_000;

    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(Duration.ofHours(1))
            .build();

    /** @throws TooManyTries if the username was tried too often */
    public void check(String username) {
        Bucket bucket = buckets.get(
                username.strip().toLowerCase(Locale.ROOT),
                name -> Bucket.builder()
                        .addLimit(limit -> limit.capacity(TRIES).refillGreedy(TRIES, REFILL))
                        .build());
        if (!bucket.tryConsume(1)) {
            throw new TooManyTries();
        }
    }

    /** Too many tries to sign in as one person. */
    public static final class TooManyTries extends Problem {

        private static final long serialVersionUID = 1L;

        TooManyTries() {
            super("too-many-tries", Category.TOO_MANY);
        }
    }
}
