package eu.gminarium.benchmark.practice;

import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * What an office writes.
 *
 * @param indicator code of the indicator that it improved
 * @param language ISO 639-1, of the texts
 * @param cost in money or in work, in the office's words; null if not said
 * @param outcome what came of it; needed before others read it
 * @param published false while it is a draft, which the office alone reads
 */
@Introspected
public record PracticeContent(
        @NotBlank String indicator,
        @NotNull @Pattern(regexp = "pl|cs|en") String language,
        @NotBlank @Size(max = 200) String title,
        @NotBlank @Size(max = 4000) String done,
        @Nullable @Size(max = 1000) String cost,
        @Nullable @Size(max = 2000) String outcome,
        boolean published) {

    /** @throws InvalidField of {@code outcome} if it is to be published without one */
    public PracticeContent {
        cost = stripped(cost);
        outcome = stripped(outcome);
        if (published && outcome == null) {
            throw InvalidField.of("outcome", "practice.invalid.outcome");
        }
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
