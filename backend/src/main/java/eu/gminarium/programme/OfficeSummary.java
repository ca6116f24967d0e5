package eu.gminarium.programme;

/**
 * An office in a list.
 *
 * @param people how many it employs today
 */
public record OfficeSummary(Office office, long people) {}
