package eu.gminarium.training.schedule;

import eu.gminarium.programme.plan.ProgrammeId;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("support_schedule")
record ScheduleRow(
        @Id UUID id,
        UUID programmeId,
        int number,
        LocalDate publishedOn,
        @Nullable String note) {

    Schedule toSchedule(List<ScheduleLine> lines) {
        return new Schedule(new ScheduleId(id), new ProgrammeId(programmeId), number, publishedOn, note, lines);
    }
}
