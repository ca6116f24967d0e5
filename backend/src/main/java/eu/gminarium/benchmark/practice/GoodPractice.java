package eu.gminarium.benchmark.practice;

import eu.gminarium.shared.OfficeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * An office's note for the others.
 *
 * @param hiddenReason why the county coordinator hides it; null: it is not hidden
 */
public record GoodPractice(
        PracticeId id,
        OfficeId office,
        PracticeContent content,
        @Nullable String hiddenReason,
        Instant changedAt,
        long version) {

    /** Whether other offices read it. */
    public boolean shown() {
        return content.published() && hiddenReason == null;
    }
}
