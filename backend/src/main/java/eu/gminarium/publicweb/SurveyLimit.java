package eu.gminarium.publicweb;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import io.github.bucket4j.Bucket;
import io.micronaut.context.annotation.Value;
import jakarta.inject.Singleton;
import java.time.Duration;

/**
 * Slows down programs that fill in a survey by the thousand. Counted per code and not per address: addresses are not
 * looked at, and a whole town hall may share one.
 */
@Singleton
final class SurveyLimit {

    private static final int REMEMBERED = 100_000;

    private final int formsPerMinute;
    private final Cache<String, Bucket> buckets = Caffeine.newBuilder()
            .maximumSize(REMEMBERED)
            .expireAfterAccess(Duration.ofMinutes(10))
            .build();

    SurveyLimit(@Value("${gminarium.survey.forms-per-minute:600}") int formsPerMinute) {
        this.formsPerMinute = formsPerMinute;
    }

    /** Whether one more form may come in for the code now. */
    boolean allows(String code) {
        return buckets.get(code, key -> bucket()).tryConsume(1);
    }

    private Bucket bucket() {
        return Bucket.builder()
                .addLimit(limit -> limit.capacity(formsPerMinute).refillGreedy(formsPerMinute, Duration.ofMinutes(1)))
                .build();
    }
}
