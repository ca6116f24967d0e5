package eu.gminarium.benchmark.question;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * What somebody asks an office.
 *
 * @param indicator code of the indicator that it is about
 * @param sharesAddress whether the office may see the asking person's address and write there
 */
@Introspected
public record NewQuestion(
        @NotBlank String indicator,
        @NotBlank @Size(max = 2000) String question,
        boolean sharesAddress) {}
