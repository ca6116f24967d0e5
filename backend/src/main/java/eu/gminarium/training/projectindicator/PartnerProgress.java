package eu.gminarium.training.projectindicator;

import eu.gminarium.shared.OfficeId;
import org.jspecify.annotations.Nullable;

/**
 * What one partner has reached.
 *
 * @param planned people whom the partner shall send, for indicators that count participants of any training; null where nothing
 *     is agreed
 */
public record PartnerProgress(
        OfficeId office, String officeName, @Nullable Integer planned, Reached reached) {}
