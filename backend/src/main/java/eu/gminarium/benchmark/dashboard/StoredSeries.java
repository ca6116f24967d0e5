package eu.gminarium.benchmark.dashboard;

import eu.gminarium.activitylog.ActivityStamp;
import eu.gminarium.benchmark.SourcedValue;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.programme.Office;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What the tables held on a day when the log had a certain stamp.
 *
 * @param cards that are not archived, in their order
 * @param offices by their number
 * @param series stored values by card's code, one for each card whose values are stored
 * @param settled computed values that stay the same too, by card's code
 * @param values how many there are
 */
record StoredSeries(
        ActivityStamp stamp,
        LocalDate day,
        List<IndicatorCard> cards,
        List<Office> offices,
        Map<String, Series> series,
        Map<String, List<SourcedValue>> settled,
        int values) {}
