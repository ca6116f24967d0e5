package eu.gminarium.activitylog;

import java.util.UUID;

/**
 * What a partnership's log held at some moment, so that a later look tells whether anything has changed since.
 *
 * @param since key from which on rows were counted
 * @param rows how many there were
 * @param sum of their keys' hashes, which tells other rows of the same number apart
 */
public record ActivityStamp(UUID since, long rows, long sum) {}
