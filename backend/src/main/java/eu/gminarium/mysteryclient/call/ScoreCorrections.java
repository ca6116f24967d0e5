package eu.gminarium.mysteryclient.call;

import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import jakarta.inject.Singleton;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Scores of calls that are disputed, for the service that decides appeals. */
@Singleton
@Unchecked("the service that decides the appeal declares what the person may do and holds the audit in its stage")
public class ScoreCorrections {

    private final CallRepository calls;
    private final CallScoring scoring;
    private final CallViews views;

    ScoreCorrections(CallRepository calls, CallScoring scoring, CallViews views) {
        this.calls = calls;
        this.scoring = scoring;
        this.views = views;
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
