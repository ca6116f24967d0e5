package eu.gminarium.programme.staff;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Where somebody works from a day on.
 *
 * @param from the first day
 */
@Introspected
public record NewEmployment(
        @NotNull OfficeId office,
        @NotNull UnitId unit,
        @NotBlank @Size(max = 200) String position,
        @NotNull LocalDate from) {

    public NewEmployment {
        position = position == null ? "" : position.strip();
    }
}
