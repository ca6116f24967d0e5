package eu.gminarium.programme.plan;

import eu.gminarium.programme.OptionalText;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A programme as people enter it. */
@Introspected
public record ProgrammeInput(
        @NotBlank @Size(max = 300) String name,
        @Nullable @Size(max = 5000) String goals,
        @Nullable @Size(max = 300) String funding,
        @Nullable @Size(max = 100) String agreementNumber,
        @Nullable LocalDate agreementOn,
        @NotNull LocalDate startsOn,
        @NotNull LocalDate endsOn,
        @Nullable Budget budget) {

    /** @throws InvalidField if it ends before it begins */
    public ProgrammeInput {
        name = name == null ? "" : name.strip();
        goals = OptionalText.of(goals);
        funding = OptionalText.of(funding);
        agreementNumber = OptionalText.of(agreementNumber);
        if (startsOn != null && endsOn != null && endsOn.isBefore(startsOn)) {
            throw InvalidField.of("endsOn", "programme.error.ends-before-start");
        }
    }
}
