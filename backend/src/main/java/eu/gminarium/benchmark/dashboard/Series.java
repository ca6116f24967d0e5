package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.comparison.PeerGroup;
import eu.gminarium.benchmark.comparison.Standing;
import eu.gminarium.benchmark.comparison.Standing.Unranked;
import eu.gminarium.benchmark.comparison.Yardstick;
import eu.gminarium.shared.OfficeId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** All values of one indicator in its present definition, by period and office. */
final class Series {

    private static final IndicatorValue NOTHING = new IndicatorValue.Missing(MissingReason.NOT_ENTERED, "");

    private final IndicatorCard card;
    private final Yardstick yardstick;
    private final TreeMap<Period, Map<OfficeId, IndicatorValue>> byPeriod = new TreeMap<>();
    private final Map<Period, PeerGroup> peers = new HashMap<>();

    Series(IndicatorCard card) {
        this.card = card;
        this.yardstick = Yardstick.of(card.definition());
    }

    void put(OfficeId office, Period period, IndicatorValue value) {
        byPeriod.computeIfAbsent(period, p -> new HashMap<>()).put(office, value);
    }

    IndicatorCard card() {
        return card;
    }

    Yardstick yardstick() {
        return yardstick;
    }

    /** Periods of which any office has said something, oldest first. */
    List<Period> periods() {
        return List.copyOf(byPeriod.keySet());
    }

    /** The values of a period that may be shown. */
    List<Known> known(Period period) {
        Collection<IndicatorValue> all = byPeriod.getOrDefault(period, Map.of()).values();
        return all.stream()
                .filter(Known.class::isInstance)
                .map(Known.class::cast)
                .toList();
    }

    /** The offices with a value in the period; computed once. */
    PeerGroup peers(Period period) {
        return peers.computeIfAbsent(period, p -> new PeerGroup(yardstick, known(p)));
    }

    @Nullable
    Overall overall(Period period) {
        return Overall.of(card.definition().aggregation(), known(period));
    }

    /** The office's latest word, among periods that end no later than the day; null looks at all. */
    Cell latest(OfficeId office, @Nullable LocalDate until) {
        for (Period period : byPeriod.descendingKeySet()) {
            boolean inTime = until == null || !period.to().isAfter(until);
            if (inTime && byPeriod.getOrDefault(period, Map.of()).containsKey(office)) {
                return at(office, period);
            }
        }
        return new Cell(office, card.code(), null, NOTHING, Standing.none(Unranked.NO_VALUE), null);
    }

    /** The office's word on a period. */
    Cell at(OfficeId office, Period period) {
        IndicatorValue value = byPeriod.getOrDefault(period, Map.of()).getOrDefault(office, NOTHING);
        if (value instanceof Known known) {
            Standing standing = peers(period).standing(known);
            return new Cell(office, card.code(), period, known, standing, step(office, period, known));
        }
        return new Cell(office, card.code(), period, value, Standing.none(Unranked.NO_VALUE), null);
    }

    private @Nullable Step step(OfficeId office, Period period, Known now) {
        for (var earlier : byPeriod.headMap(period, false).descendingMap().entrySet()) {
            if (earlier.getValue().get(office) instanceof Known before) {
                return new Step(earlier.getKey(), before, yardstick.compare(now, before));
            }
        }
        return null;
    }
}
