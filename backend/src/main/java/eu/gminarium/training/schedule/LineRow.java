package eu.gminarium.training.schedule;

import eu.gminarium.shared.Ids;
import eu.gminarium.training.SessionId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("support_schedule_line")
record LineRow(
        @Id UUID id,
        UUID scheduleId,
        int number,
        UUID sessionId,
        String title,
        LocalDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        String address,
        int teachingHours,
        @Nullable ScheduleChange change,
        @Nullable LocalDate beforeOn,
        @Nullable LocalTime beforeStartsAt,
        @Nullable LocalTime beforeEndsAt,
        @Nullable String beforeAddress) {

    static LineRow of(UUID schedule, int number, ScheduleLine line) {
        ScheduleLine.Slot before = line.before();
        return new LineRow(
                Ids.timeOrdered(),
                schedule,
                number,
                line.session().value(),
                line.title(),
                line.when().day(),
                line.when().start(),
                line.when().end(),
                line.when().address(),
                line.teachingHours(),
                line.change(),
                before == null ? null : before.day(),
                before == null ? null : before.start(),
                before == null ? null : before.end(),
                before == null ? null : before.address());
    }

    ScheduleLine toLine() {
        return new ScheduleLine(
                new SessionId(sessionId),
                title,
                new ScheduleLine.Slot(heldOn, startsAt, endsAt, address),
                teachingHours,
                change,
                before());
    }

    private ScheduleLine.@Nullable Slot before() {
        return beforeOn == null || beforeStartsAt == null || beforeEndsAt == null || beforeAddress == null
                ? null
                : new ScheduleLine.Slot(beforeOn, beforeStartsAt, beforeEndsAt, beforeAddress);
    }
}
