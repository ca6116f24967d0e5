package eu.gminarium.training.planning;

import eu.gminarium.training.schedule.Schedule;
import eu.gminarium.training.schedule.ScheduleChange;
import eu.gminarium.training.schedule.ScheduleLine;
import io.micronaut.serde.annotation.Serdeable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A published revision of a support schedule.
 *
 * @param number from 1 in each programme
 */
@Serdeable
record ScheduleJson(
        UUID id,
        UUID programmeId,
        int number,
        LocalDate publishedOn,
        @Nullable String note,
        long added,
        long moved,
        long cancelled,
        List<LineJson> lines) {

    static ScheduleJson of(Schedule schedule) {
        return new ScheduleJson(
                schedule.id().value(),
                schedule.programme().value(),
                schedule.number(),
                schedule.publishedOn(),
                schedule.note(),
                schedule.count(ScheduleChange.ADDED),
                schedule.count(ScheduleChange.MOVED),
                schedule.count(ScheduleChange.CANCELLED),
                schedule.lines().stream().map(LineJson::of).toList());
    }

    /**
     * @param change against the revision before; absent if it is as it was
     * @param before when and where a moved one was
     */
    @Serdeable
    record LineJson(
            UUID sessionId,
            String title,
            LocalDate day,
            LocalTime start,
            LocalTime end,
            String address,
            int teachingHours,
            @Nullable ScheduleChange change,
            @Nullable SlotJson before) {

        static LineJson of(ScheduleLine line) {
            return new LineJson(
                    line.session().value(),
                    line.title(),
                    line.when().day(),
                    line.when().start(),
                    line.when().end(),
                    line.when().address(),
                    line.teachingHours(),
                    line.change(),
                    SlotJson.of(line.before()));
        }
    }

    @Serdeable
    record SlotJson(LocalDate day, LocalTime start, LocalTime end, String address) {

        static @Nullable SlotJson of(ScheduleLine.@Nullable Slot slot) {
            return slot == null ? null : new SlotJson(slot.day(), slot.start(), slot.end(), slot.address());
        }
    }
}
