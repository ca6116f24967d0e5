package eu.gminarium.training.checkin;

import eu.gminarium.training.MeetingId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/**
 * The door of a meeting: who is expected, and who has come.
 *
 * @param start local time in the partnership's zone
 * @param validUntil when the trainer's link ends
 */
public record DoorView(
        MeetingId meeting,
        String trainingTitle,
        String place,
        LocalDate day,
        LocalTime start,
        LocalTime end,
        Instant validUntil,
        List<Guest> guests) {

    public DoorView {
        guests = List.copyOf(guests);
    }

    public long present() {
        return guests.stream().filter(Guest::present).count();
    }
}
