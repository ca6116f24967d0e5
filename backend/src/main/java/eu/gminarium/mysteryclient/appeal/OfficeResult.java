package eu.gminarium.mysteryclient.appeal;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.Preview;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.shared.Interval;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What an office sees of its own calls. Nothing says who made them.
 *
 * @param index 0..100; null without scored calls
 * @param interval 95 % interval of the index; null for fewer than two calls
 * @param n scored calls
 * @param preview null for audits that were released without one
 * @param open whether the office may appeal today
 */
public record OfficeResult(
        Audit audit,
        OfficeId office,
        String officeName,
        @Nullable Double index,
        @Nullable Interval interval,
        int n,
        List<OfCriterion> criteria,
        List<OfCall> calls,
        List<Appeal> appeals,
        @Nullable Preview preview,
        boolean open) {

    public OfficeResult {
        criteria = List.copyOf(criteria);
        calls = List.copyOf(calls);
        appeals = List.copyOf(appeals);
    }

    /**
     * One criterion over all calls.
     *
     * @param index 0..100; null where it never applied
     * @param n calls where it applied
     */
    public record OfCriterion(Criterion criterion, @Nullable Double index, int n) {}

    /**
     * One call, without its auditor.
     *
     * @param index 0..100; null where nothing applied
     * @param notes without names of employees
     */
    public record OfCall(
            CallId id,
            Instant calledAt,
            @Nullable Integer durationSeconds,
            LocalizedText scenario,
            @Nullable String notes,
            @Nullable Double index,
            List<Score> scores) {}
}
