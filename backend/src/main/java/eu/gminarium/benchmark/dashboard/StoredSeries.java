package eu.gminarium.benchmark.dashboard;

import eu.gminarium.activitylog.ActivityStamp;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.programme.Office;
import java.util.List;
import java.util.Map;

/**
 * What the tables held when the log had a certain stamp.
 *
 * @param cards that are not archived, in their order
 * @param offices by their number
 * @param series stored values by card's code, one for each card whose values are stored
 * @param values how many there are
 */
record StoredSeries(
        ActivityStamp stamp, List<IndicatorCard> cards, List<Office> offices, Map<String, Series> series, int values) {}
