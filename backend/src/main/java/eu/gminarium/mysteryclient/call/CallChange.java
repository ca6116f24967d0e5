package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.auditor.AuditorId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * What is to change in a call; null leaves a field as it is.
 *
 * @param auditor who makes it instead; only while it is planned
 * @param status {@code SCORED} if not said and there are scores
 * @param reason needed for {@code EXCLUDED}
 * @param scores only those that change; together with the stored ones each criterion must have one
 * @param version of the call that was read
 * @param draftVersion of the draft that was read, 0 for none; null: whatever the draft says by now
 */
@Introspected
public record CallChange(
        @Nullable AuditorId auditor,
        @Nullable Instant calledAt,
        @Nullable @Min(0) @Max(86_400) Integer durationSeconds,
        @Nullable @Size(max = 4000) String notes,
        @Nullable CallStatus status,
        @Nullable ExclusionReason reason,
        @NotNull List<@Valid Score> scores,
        long version,
        @Nullable Long draftVersion) {

    /** Whatever the draft says. */
    public CallChange(
            @Nullable AuditorId auditor,
            @Nullable Instant calledAt,
            @Nullable Integer durationSeconds,
            @Nullable String notes,
            @Nullable CallStatus status,
            @Nullable ExclusionReason reason,
            List<Score> scores,
            long version) {
        this(auditor, calledAt, durationSeconds, notes, status, reason, scores, version, null);
    }

    /** Only scores. */
    public static CallChange scores(List<Score> scores, long version) {
        return new CallChange(null, null, null, null, null, null, scores, version);
    }

    /** Scores of a call that was just made. */
    public static CallChange made(Instant calledAt, int durationSeconds, List<Score> scores, long version) {
        return new CallChange(null, calledAt, durationSeconds, null, null, null, scores, version);
    }

    /** Takes the call out of the result. */
    public static CallChange exclude(ExclusionReason reason, long version) {
        return new CallChange(null, null, null, null, CallStatus.EXCLUDED, reason, List.of(), version);
    }

    /** Another auditor. */
    static CallChange reassign(AuditorId auditor, long version) {
        return new CallChange(auditor, null, null, null, null, null, List.of(), version);
    }

    /** The same with its notes and words changed. */
    CallChange withWords(UnaryOperator<String> change) {
        return new CallChange(
                auditor,
                calledAt,
                durationSeconds,
                notes == null ? null : change.apply(notes),
                status,
                reason,
                scores.stream().map(score -> score.withWords(change)).toList(),
                version,
                draftVersion);
    }

    /** The status that the call is to have afterwards. */
    CallStatus target(CallStatus now) {
        if (status != null) {
            return status;
        }
        return scores.isEmpty() ? now : CallStatus.SCORED;
    }
}
