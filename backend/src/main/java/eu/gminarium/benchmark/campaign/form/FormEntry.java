package eu.gminarium.benchmark.campaign.form;

import eu.gminarium.benchmark.measurement.MeasuredValue;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.constraints.NotNull;

/**
 * What an office types into one line.
 *
 * @param indicator the card's code
 * @param revision the revision that was read; 0 if nothing was there
 */
@Introspected
public record FormEntry(
        @NotNull String indicator, int revision, @NotNull MeasuredValue value) {}
