package eu.gminarium.benchmark.measurement;

import eu.gminarium.benchmark.Period;
import eu.gminarium.shared.OfficeId;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;

/**
 * An office's measurement of an indicator, by the present definition.
 *
 * @param indicator the card's code; not one that the program computes
 */
@Introspected
public record NewMeasurement(
        @NotNull OfficeId office,
        @NotNull String indicator,
        @NotNull Period period,
        @NotNull MeasuredValue value,
        @NotNull MeasurementStatus status) {}
