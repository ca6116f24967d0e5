package eu.gminarium.benchmark.measurement;

import eu.gminarium.benchmark.Period;
import eu.gminarium.shared.OfficeId;

/**
 * That an office has a value which others may not see: it is confidential, not to be compared, or kept until a campaign's release.
 *
 * @param indicator the card's code
 */
public record Withheld(OfficeId office, String indicator, Period period) {}
