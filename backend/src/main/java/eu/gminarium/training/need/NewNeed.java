package eu.gminarium.training.need;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.UnitId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is entered of a need.
 *
 * @param topic the topic's code
 * @param reason why the unit needs it
 * @param wantedFrom first day on which it would help
 * @param wantedTo last day, not before the first
 * @param people how many; null where they are named
 * @param employees who, all of the unit; empty where only the number is known
 */
@Introspected
public record NewNeed(
        @NotNull NeedPeriodId period,
        @NotNull UnitId unit,
        @NotBlank String topic,
        @NotBlank @Size(max = 1000) String reason,
        @NotNull Priority priority,
        @NotNull LocalDate wantedFrom,
        @NotNull LocalDate wantedTo,
        @Nullable @Min(1) @Max(10_000) Integer people,
        @NotNull @Size(max = 500) List<@NotNull EmployeeId> employees) {

    public NewNeed {
        employees =
                employees == null ? List.of() : employees.stream().distinct().toList();
    }
}
