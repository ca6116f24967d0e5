package eu.gminarium.publicweb;

import eu.gminarium.training.attendance.Arrival;
import eu.gminarium.training.checkin.CheckIn;
import eu.gminarium.training.checkin.Guest;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * What came of a scan or a tap, in one word and one colour.
 *
 * @param word key of the word below {@code after.door}
 * @param tone good, again or bad; never the colour alone
 * @param guest null if the code is nobody's who is expected
 * @param at when the person was checked in
 */
public record DoorResult(
        String word,
        String tone,
        @Nullable Guest guest,
        @Nullable Instant at) {

    /** Nothing to take back any more, or somebody else was faster. */
    static final DoorResult NOTHING_TO_UNDO = new DoorResult("nothing-to-undo", "again", null, null);

    /** A check-in was taken back. */
    static final DoorResult UNDONE = new DoorResult("undone", "again", null, null);

    static DoorResult of(CheckIn checkIn) {
        Arrival arrival = checkIn.arrival();
        return switch (arrival.outcome()) {
            case CHECKED_IN -> new DoorResult("in", "good", checkIn.guest(), arrival.at());
            case ALREADY ->
                new DoorResult(
                        arrival.at() == null ? "already-there" : "already", "again", checkIn.guest(), arrival.at());
            case ABSENT -> new DoorResult("absent", "bad", checkIn.guest(), null);
            case NOT_ENROLLED -> new DoorResult("unknown", "bad", null, null);
        };
    }

    /** Whether the person stands as checked in at the door, which can be taken back. */
    public boolean undoable() {
        return guest != null && at != null;
    }
}
