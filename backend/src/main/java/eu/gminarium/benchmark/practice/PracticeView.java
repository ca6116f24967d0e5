package eu.gminarium.benchmark.practice;

import eu.gminarium.shared.OfficeId;
import io.micronaut.core.annotation.Introspected;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A note joined with its indicator. */
@Introspected
record PracticeView(
        UUID id,
        UUID officeId,
        String code,
        String language,
        String title,
        String done,
        @Nullable String cost,
        @Nullable String outcome,
        boolean published,
        @Nullable String hiddenReason,
        Instant changedAt,
        long version) {

    GoodPractice toPractice() {
        return new GoodPractice(
                new PracticeId(id),
                new OfficeId(officeId),
                new PracticeContent(code, language, title, done, cost, outcome, published),
                hiddenReason,
                changedAt,
                version);
    }
}
