package eu.gminarium.training.schedule;

import eu.gminarium.programme.plan.ProgrammeId;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A revision of a programme's support schedule, as it was published.
 *
 * @param number from 1 in each programme
 * @param lines in the order of time; meetings that were cancelled since the revision before are among them
 */
public record Schedule(
        ScheduleId id,
        ProgrammeId programme,
        int number,
        LocalDate publishedOn,
        @Nullable String note,
        List<ScheduleLine> lines) {

    public Schedule {
        lines = List.copyOf(lines);
    }

    /** How many meetings changed in this way since the revision before. */
    public long count(ScheduleChange change) {
        return lines.stream().filter(line -> line.change() == change).count();
    }
}
