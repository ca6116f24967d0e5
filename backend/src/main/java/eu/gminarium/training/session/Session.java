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
 * @param enrolled how many have a place; with {@code offered} never above {@code capacity}
 * @param offered how many have an open place offer
 * @param kept reserved seats that nobody of their office holds, until they are released
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
        int offered,
        int kept,
        int waitlisted,
        LocalDate opensOn,
        LocalDate closesOn,
        SessionStatus status,
        List<Meeting> meetings,
        long version) {

    public Session {
        meetings = List.copyOf(meetings);
    }

    /** How many places are left for everybody. */
    public int remaining() {
        return Math.max(0, capacity - enrolled - offered - kept);
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
