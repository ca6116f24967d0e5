package eu.gminarium.training.projectindicator;

import eu.gminarium.shared.LocalizedText;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What is entered of a project indicator.
 *
 * @param code stable, kebab-case, unique in the programme: {@code staff-trained}
 * @param topic code of the topic to which the trainings must belong; null for any
 * @param baseline value at the programme's start
 * @param target people to be reached
 * @param targetWomen part of the target; given together with the men's, to which it adds up to the target
 * @param targetMen part of the target
 */
@Introspected
public record ProjectIndicatorInput(
        @NotNull @Size(max = 60) @Pattern(regexp = "[a-z0-9]+(-[a-z0-9]+)*")
        String code,

        @NotNull IndicatorKind kind,
        @NotNull LocalizedText name,
        @NotNull Measure measure,
        @Nullable String topic,
        @PositiveOrZero @Max(1_000_000) int baseline,
        @PositiveOrZero @Max(1_000_000) int target,
        @Nullable @PositiveOrZero @Max(1_000_000) Integer targetWomen,
        @Nullable @PositiveOrZero @Max(1_000_000) Integer targetMen) {}
