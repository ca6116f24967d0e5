package eu.gminarium.benchmark.measurement;

import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;

/**
 * A change, which becomes a new revision.
 *
 * @param revision the revision that was read
 */
@Introspected
public record MeasurementChange(
        int revision, @NotNull MeasuredValue value, @NotNull MeasurementStatus status) {}
