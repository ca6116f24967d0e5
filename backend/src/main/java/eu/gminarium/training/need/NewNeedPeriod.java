package eu.gminarium.training.need;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * What is entered of a period in which offices enter their needs.
 *
 * @param opensOn first day in the partnership's zone
 * @param closesOn the deadline, inclusive, not before the first day
 */
@Introspected
public record NewNeedPeriod(
        @NotBlank @Size(max = 200) String title,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn) {}
