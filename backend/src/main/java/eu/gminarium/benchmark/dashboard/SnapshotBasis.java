package eu.gminarium.benchmark.dashboard;

import eu.gminarium.activitylog.ActivityStamp;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.programme.Office;
import java.time.LocalDate;
import java.util.List;

/**
 * Of whom and what a snapshot was made, on a day when the log had a certain stamp.
 *
 * @param cards that are not archived, in their order
 * @param offices by their number
 * @param values how many there are
 */
record SnapshotBasis(ActivityStamp stamp, LocalDate day, List<IndicatorCard> cards, List<Office> offices, int values) {}
