package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What offices see of their calls and appeal, and corrections that come of it, for the services that do so. */
@Singleton
@Unchecked("the services that ask declare what the person may do, and hold the audit in its stage before a correction")
public class DisputedCalls {

    private final CallRepository calls;
    private final CallScoring scoring;
    private final CallViews views;

    DisputedCalls(CallRepository calls, CallScoring scoring, CallViews views) {
        this.calls = calls;
        this.scoring = scoring;
        this.views = views;
    }

    /** The calls that count in the office's result, by day, with their scores. */
    public List<CallDetail> scored(AuditId audit, OfficeId office) {
        return views.scored(audit, office);
    }

    /** Keeps everybody else from changing the call, or deciding of it, until the end of the transaction. */
    public void lock(CallId id) {
        calls.lock(id.value());
    }

    /** @throws RecordNotFound if there is no such call */
    public CallDetail call(CallId id) {
        return views.detail(id, null);
    }

    /**
     * Gives the call another score; the activity log keeps what it was before.
     *
     * @param value null: it did not apply
     * @throws InvalidField for a value that the criterion cannot have
     */
    public void correct(CallId id, String criterion, @Nullable Integer value) {
        CallRow row = calls.findById(id.value()).orElseThrow(RecordNotFound::new);
        scoring.apply(row, CallChange.scores(List.of(new Score(criterion, value)), row.version()));
    }
}
