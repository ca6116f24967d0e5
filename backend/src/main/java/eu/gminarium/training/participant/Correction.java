package eu.gminarium.training.participant;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;

/**
 * What a declaration shall say from now on; what it said before stays in its history.
 *
 * @param version the one that was read
 * @param answers all of them; an identity number that is not given stays, a blank one goes
 */
@Introspected
public record Correction(
        long version,
        @NotNull LocalDate signedOn,
        @NotNull Map<String, String> answers,
        @NotBlank @Size(max = 500) String reason) {

    public Correction {
        answers = answers == null ? Map.of() : Map.copyOf(answers);
    }
}
