package eu.gminarium.training.minimum;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Somebody compared a minimum with its source.
 *
 * @param checkedBy who, with what makes them competent
 */
@Introspected
public record SourceCheck(
        @NotNull LocalDate checkedOn,
        @NotBlank @Size(max = 200) String checkedBy) {}
