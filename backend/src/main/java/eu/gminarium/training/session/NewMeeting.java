package eu.gminarium.training.session;

import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * What is entered of a meeting.
 *
 * @param start local time in the partnership's zone
 * @param end local time on the same day, after {@code start}
 * @param place null where it is the session's
 * @param room at that place, so that two meetings in one room are noticed
 * @param link where an online meeting is entered: http or https
 * @param teachingHours hours of 45 minutes; null counts all that fit between start and end
 */
@Introspected
public record NewMeeting(
        @NotNull LocalDate day,
        @NotNull LocalTime start,
        @NotNull LocalTime end,
        @Nullable @Size(min = 1, max = 200) String place,
        @Nullable @Size(min = 1, max = 100) String room,

        @Nullable @Size(max = 500) @Pattern(regexp = "https?://\\S+")
        String link,

        @Nullable @Positive Integer teachingHours) {

    /** A meeting without room and link. */
    public NewMeeting(
            LocalDate day, LocalTime start, LocalTime end, @Nullable String place, @Nullable Integer teachingHours) {
        this(day, start, end, place, null, null, teachingHours);
    }

    private static final int MINUTES = 45;

    /**
     * The hours that were entered, or that fit.
     *
     * @throws InvalidField if it ends before it begins or the hours do not fit
     */
    int hours() {
        if (!end.isAfter(start)) {
            throw InvalidField.of("meetings.end", "training.error.meeting-end");
        }
        int fitting = (int) (Duration.between(start, end).toMinutes() / MINUTES);
        int hours = teachingHours == null ? fitting : teachingHours;
        if (hours < 1 || hours > fitting) {
            throw InvalidField.of("meetings.teachingHours", "training.error.meeting-hours", fitting);
        }
        return hours;
    }
}
