package eu.gminarium.survey.history;

import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.OfficeId;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to a wave.
 *
 * @param day in the partnership's zone
 * @param by null if the program did it by itself
 */
public record WaveEvent(Instant at, LocalDate day, @Nullable AccountId by, What what) {

    /** What it was. */
    public sealed interface What {

        record Planned(LocalDate startsOn, LocalDate endsOn) implements What {}

        record Opened() implements What {}

        /** Begins on another day. */
        record Moved(LocalDate from, LocalDate to) implements What {}

        /** Ends later than before. */
        record Extended(LocalDate from, LocalDate to) implements What {}

        /** Ends earlier than before. */
        record Shortened(LocalDate from, LocalDate to) implements What {}

        /** Responses per office; 0 is no target. */
        record TargetChanged(int from, int to) implements What {}

        record OfficeAdded(OfficeId office) implements What {}

        record Reminded(List<OfficeId> offices) implements What {
            public Reminded {
                offices = List.copyOf(offices);
            }
        }

        /** @param reason given when it closed before its last day; null otherwise */
        record Closed(@Nullable String reason) implements What {}

        /** Its results became public. */
        record Published() implements What {}

        /** Its results are no longer public. */
        record Withdrawn() implements What {}
    }
}
