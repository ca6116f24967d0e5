package eu.gminarium.benchmark.synthetic;

import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.comparison.PeerGroup;
import eu.gminarium.benchmark.comparison.ZScores;
import eu.gminarium.benchmark.dashboard.ComparedIndicator;
import eu.gminarium.benchmark.synthetic.IndexPart.Unused;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One part of an index over the offices of a group: its values and what they are worth. */
record IndexColumn(IndexPart part, Map<OfficeId, IndicatorValue> values, Map<OfficeId, Double> scores) {

    private static final IndicatorValue NOTHING = new IndicatorValue.Missing(MissingReason.NOT_ENTERED, "");

    /**
     * @param indicator null if it is archived
     * @param share of the index's whole weight
     * @param asked the index's period; null if there is none
     */
    static IndexColumn of(
            String code,
            @Nullable ComparedIndicator indicator,
            double share,
            @Nullable Period asked,
            Collection<Office> group) {
        Period period = indicator == null || asked == null
                ? null
                : last(indicator, asked).orElse(null);
        Map<OfficeId, IndicatorValue> values = new HashMap<>();
        Map<OfficeId, Double> goodness = new HashMap<>();
        if (indicator != null && period != null) {
            for (Office office : group) {
                IndicatorValue value = indicator.cell(office.id(), period).value();
                values.put(office.id(), value);
                if (value instanceof Known known) {
                    goodness.put(office.id(), indicator.yardstick().goodness(known.value()));
                }
            }
        }
        Unused unused = unused(indicator, period, goodness.size());
        var part = new IndexPart(
                code, indicator == null ? null : indicator.card(), share, period, goodness.size(), unused);
        return new IndexColumn(part, values, unused == null ? ZScores.of(goodness) : Map.of());
    }

    /** The last period that ends within the asked one, so that waves and years can stand in one index. */
    private static Optional<Period> last(ComparedIndicator indicator, Period asked) {
        return indicator.periods().reversed().stream()
                .filter(period ->
                        !period.to().isBefore(asked.from()) && !period.to().isAfter(asked.to()))
                .findFirst();
    }

    private static @Nullable Unused unused(
            @Nullable ComparedIndicator indicator, @Nullable Period period, int offices) {
        if (indicator == null) {
            return Unused.ARCHIVED;
        }
        if (indicator.yardstick().direction() == Direction.NEUTRAL) {
            return Unused.NEUTRAL;
        }
        if (period == null) {
            return Unused.NO_PERIOD;
        }
        return offices < PeerGroup.MINIMUM ? Unused.FEW_PEERS : null;
    }

    /** The office's value with its z-score. */
    IndexRow.Part of(OfficeId office) {
        return new IndexRow.Part(part.indicator(), values.getOrDefault(office, NOTHING), scores.get(office));
    }
}
