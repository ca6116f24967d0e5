package eu.gminarium.training.need;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.UnitId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is changed of a need; null leaves the value as it is. The meaning is that of {@link NewNeed}.
 *
 * @param version the one that was read; null changes whatever is there
 * @param employees all of them anew; an empty list leaves the number
 */
@Introspected
public record NeedChange(
        @Nullable Long version,
        @Nullable @Size(min = 1) String topic,
        @Nullable @Size(min = 1, max = 1000) String reason,
        @Nullable Priority priority,
        @Nullable LocalDate wantedFrom,
        @Nullable LocalDate wantedTo,
        @Nullable @Min(1) @Max(10_000) Integer people,
        @Nullable @Size(max = 500) List<EmployeeId> employees) {

    /** Everything that is entered of a need, as a change of one that was read. */
    public static NeedChange of(NewNeed input, long version) {
        return new NeedChange(
                version,
                input.topic(),
                input.reason(),
                input.priority(),
                input.wantedFrom(),
                input.wantedTo(),
                input.people(),
                input.employees());
    }

    /** The need as it is entered anew after the change. */
    NewNeed appliedTo(NeedView need, List<EmployeeId> named) {
        List<EmployeeId> after = employees == null ? named : employees;
        Integer number = people == null && after.isEmpty() ? Integer.valueOf(need.people()) : people;
        return new NewNeed(
                new NeedPeriodId(need.periodId()),
                new UnitId(need.unitId()),
                topic == null ? need.topicCode() : topic,
                reason == null ? need.reason() : reason,
                priority == null ? need.priority() : priority,
                wantedFrom == null ? need.wantedFrom() : wantedFrom,
                wantedTo == null ? need.wantedTo() : wantedTo,
                number,
                after);
    }
}
