package eu.gminarium.training.session;

import eu.gminarium.training.TrainingId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;

/**
 * What is entered of a session; it begins as a draft.
 *
 * @param opensOn first day of registration in the partnership's zone
 * @param closesOn last day of registration, inclusive, not before the first
 */
@Introspected
public record NewSession(
        @NotNull TrainingId training,
        @NotBlank @Size(max = 200) String place,
        @Min(1) @Max(10_000) int capacity,
        @NotNull LocalDate opensOn,
        @NotNull LocalDate closesOn,
        @NotNull @Size(max = 100) List<@Valid NewMeeting> meetings) {

    public NewSession {
        meetings = meetings == null ? List.of() : List.copyOf(meetings);
    }
}
