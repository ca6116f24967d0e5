package eu.gminarium.benchmark.opendata;

/**
 * What holds for all published indicators of a partnership.
 *
 * @param version changes with every change
 */
public record OpenDataSettings(Licence licence, long version) {}
