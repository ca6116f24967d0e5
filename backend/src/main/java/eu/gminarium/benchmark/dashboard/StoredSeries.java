package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.measurement.StoredValues;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Values that people entered and that files and campaigns brought. */
final class StoredSeries {

    private StoredSeries() {}

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
