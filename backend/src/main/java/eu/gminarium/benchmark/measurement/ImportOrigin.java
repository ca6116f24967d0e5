package eu.gminarium.benchmark.measurement;

import java.util.UUID;

/**
 * From which file a revision came.
 *
 * @param number the revision's number
 * @param importId key of the import
 * @param row the row's number in the file
 */
public record ImportOrigin(int number, UUID importId, int row) {}
