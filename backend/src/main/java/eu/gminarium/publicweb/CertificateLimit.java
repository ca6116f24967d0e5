package eu.gminarium.publicweb;

import io.github.bucket4j.Bucket;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Keeps programs that try codes from keeping the database busy. Counted for all visitors together: addresses are not
 * looked at. Guessing is hopeless anyway, a code has 128 random bits.
 */
@Singleton
final class CertificateLimit {

    private final Bucket bucket;

    CertificateLimit(@Value("${gminarium.certificate.checks-per-minute:1200}") int checksPerMinute) {
        this.bucket = Bucket.builder()
                .addLimit(limit -> limit.capacity(checksPerMinute).refillGreedy(checksPerMinute, Duration.ofMinutes(1)))
                .build();
    }

    /** Whether one more code may be looked up now. */
    boolean allows() {
        return bucket.tryConsume(1);
    }
}
