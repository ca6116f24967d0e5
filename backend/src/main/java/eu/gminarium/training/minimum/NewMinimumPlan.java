package eu.gminarium.training.minimum;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is entered of a legal minimum.
 *
 * @param country ISO 3166-1 code of two letters
 * @param citation the law and its paragraph
 * @param sourceUrl where the text stands
 * @param positions words of positions that count, each a beginning of a word: {@code inspektor}; empty counts everybody
 * @param topics codes of topics that count; empty counts every training
 * @param required days or teaching hours, as the measure says
 * @param dayHours teaching hours that make a whole day, fewer count as their part; null counts any presence as a day
 * @param periodMonths length of the rolling period that ends today
 * @param validFrom first day on which the minimum is in force
 * @param validTo last day; null while it is in force
 */
@Introspected
public record NewMinimumPlan(
        @NotBlank @Size(max = 200) String name,
        @NotNull @Pattern(regexp = "[A-Z]{2}") String country,
        @NotBlank @Size(max = 500) String citation,

        @NotNull @Size(max = 500) @Pattern(regexp = "https?://\\S+")
        String sourceUrl,

        @NotNull @Size(max = 50) List<@NotBlank String> positions,
        @NotNull @Size(max = 100) List<@NotBlank String> topics,
        @Min(1) @Max(10_000) int required,
        @NotNull Measure measure,
        @Nullable @Min(1) @Max(24) Integer dayHours,
        @Min(1) @Max(240) int periodMonths,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {

    public NewMinimumPlan {
        positions = positions == null ? List.of() : List.copyOf(positions);
        topics = topics == null ? List.of() : List.copyOf(topics);
    }
}
