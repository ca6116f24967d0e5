package eu.gminarium.benchmark.dashboard;

import eu.gminarium.activitylog.ActivityStamp;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.SourcedValue;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.measurement.StoredValues;
import eu.gminarium.programme.Office;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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
        int values) {

    /** Reads the stored values of all of them in one query; answers how many there are. */
    static int fill(Collection<Series> series, StoredValues values) {
        if (series.isEmpty()) {
            return 0;
        }
        Map<UUID, Series> byVersion =
                series.stream().collect(Collectors.toMap(each -> each.card().definitionId(), each -> each));
        Map<UUID, IndicatorUnit> units = series.stream()
                .map(Series::card)
                .collect(Collectors.toMap(
                        IndicatorCard::definitionId, card -> card.definition().unit()));
        int[] count = {0};
        values.read(units, value -> {
            Series its = byVersion.get(value.definition());
            if (its != null) {
                its.put(value);
                count[0]++;
            }
        });
        return count[0];
    }
}
