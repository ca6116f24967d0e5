package eu.gminarium.training.schedule;

import eu.gminarium.training.SessionId;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/**
 * One meeting in the support schedule.
 *
 * @param title the training's
 * @param when when and where it is; of a cancelled one when and where it would have been
 * @param teachingHours hours of 45 minutes
 * @param change against the revision before; null if it is as it was, or there was none
 * @param before when and where a moved one was
 */
public record ScheduleLine(
        SessionId session,
        String title,
        Slot when,
        int teachingHours,
        @Nullable ScheduleChange change,
        @Nullable Slot before) {

    static final Comparator<ScheduleLine> ORDER = Comparator.comparing(ScheduleLine::when, Slot.ORDER)
            .thenComparing(ScheduleLine::title)
            .thenComparing(line -> line.session().value());

    ScheduleLine plain() {
        return new ScheduleLine(session, title, when, teachingHours, null, null);
    }

    ScheduleLine marked(ScheduleChange marked, @Nullable Slot former) {
        return new ScheduleLine(session, title, when, teachingHours, marked, former);
    }

    /**
     * When and where.
     *
     * @param start local time in the partnership's zone
     * @param address the place, with the room if one is named; or the link of an online meeting
     */
    public record Slot(LocalDate day, LocalTime start, LocalTime end, String address) {

        static final Comparator<Slot> ORDER = Comparator.comparing(Slot::day)
                .thenComparing(Slot::start)
                .thenComparing(Slot::end)
                .thenComparing(Slot::address);
    }
}
