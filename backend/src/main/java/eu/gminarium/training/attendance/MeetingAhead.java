package eu.gminarium.training.attendance;

import eu.gminarium.shared.problem.Problem;
import java.time.LocalDate;

/** Nobody can have been at a meeting whose day has not come. */
public final class MeetingAhead extends Problem {

    private static final long serialVersionUID = 1L;

    MeetingAhead(LocalDate day) {
        super("meeting-ahead", Category.CONFLICT, day);
    }

    /** @throws MeetingAhead if the meeting's day is after today */
    public static void check(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) {
            throw new MeetingAhead(day);
        }
    }
}
