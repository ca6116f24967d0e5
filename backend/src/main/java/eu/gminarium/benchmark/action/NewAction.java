package eu.gminarium.benchmark.action;

import eu.gminarium.benchmark.Period;
import eu.gminarium.shared.OfficeId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;

/**
 * A new improvement action.
 *
 * @param indicator the card's code
 * @param period of the value that it starts from, in the card's present definition
 */
@Introspected
public record NewAction(
        @NotNull OfficeId office,
        @NotBlank String indicator,
        @NotNull Period period,
        @NotNull @Valid ActionContent content) {}
