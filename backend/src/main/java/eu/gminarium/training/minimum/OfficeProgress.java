package eu.gminarium.training.minimum;

import eu.gminarium.shared.OfficeId;

/**
 * How far an office is with a minimum; numbers, no person.
 *
 * @param counted whose position the plan counts
 * @param fulfilled how many of them have reached it
 */
public record OfficeProgress(OfficeId office, String officeName, long counted, long fulfilled) {}
