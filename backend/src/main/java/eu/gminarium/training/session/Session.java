package eu.gminarium.training.session;

import eu.gminarium.training.SessionId;
import eu.gminarium.training.TrainingId;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;

/**
 * A session of a training.
 *
 * @param capacity how many can take part, at least 1
 * @param enrolled how many have a place, never above {@code capacity}
 * @param waitlisted how many are approved and wait for a place
 * @param opensOn first day of registration in the partnership's zone
 * @param closesOn last day of registration, inclusive
 * @param meetings in the order of time
 */
public record Session(
        SessionId id,
        TrainingId training,
        String trainingTitle,
        String place,
        int capacity,
        int enrolled,
        int waitlisted,
        LocalDate opensOn,
        LocalDate closesOn,
        SessionStatus status,
        List<Meeting> meetings,
        long version) {

    public Session {
        meetings = List.copyOf(meetings);
    }

    /** How many places are left. */
    public int remaining() {
        return capacity - enrolled;
    }

    /** Whether one can apply on that day. */
    public boolean openOn(LocalDate day) {
        return status == SessionStatus.PUBLISHED && !day.isBefore(opensOn) && !day.isAfter(closesOn);
    }

    /** The day of the first meeting; empty while there is none. */
    public Optional<LocalDate> firstDay() {
        return meetings.stream().map(Meeting::day).findFirst();
    }

    /** Whether the first meeting has begun. */
    public boolean begunBy(Instant moment, ZoneId zone) {
        return meetings.stream()
                .findFirst()
                .map(first -> !first.day()
                        .atTime(first.start())
                        .atZone(zone)
                        .toInstant()
                        .isAfter(moment))
                .orElse(false);
    }
}
