package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.IndicatorValue;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.MeasurementId;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.SourcedValue;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.comparison.PeerGroup;
import eu.gminarium.benchmark.comparison.Standing;
import eu.gminarium.benchmark.comparison.Standing.Unranked;
import eu.gminarium.benchmark.comparison.Yardstick;
import eu.gminarium.benchmark.measurement.StoredValue;
import eu.gminarium.shared.OfficeId;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/** All values of one indicator in its present definition, by period and office. It is filled before anybody reads it. */
final class Series {

    private static final IndicatorValue NOTHING = new IndicatorValue.Missing(MissingReason.NOT_ENTERED, "");

    /**
     * What an office says of a period.
     *
     * @param record the measurement; null where the value is computed
     */
    private record Word(IndicatorValue value, @Nullable MeasurementId record) {}

    /** Takes each value. */
    interface Visitor {
        void visit(OfficeId office, Period period, IndicatorValue value);
    }

    private final IndicatorCard card;
    private final Yardstick yardstick;
    private final TreeMap<Period, Map<OfficeId, Word>> byPeriod = new TreeMap<>();
    private final Map<Period, PeerGroup> peers = new ConcurrentHashMap<>();

    Series(IndicatorCard card) {
        this.card = card;
        this.yardstick = Yardstick.of(card.definition());
    }

    void put(StoredValue stored) {
        words(stored.period()).put(stored.office(), new Word(stored.value(), stored.id()));
    }

    void put(SourcedValue computed) {
        put(computed.office(), computed.period(), computed.value());
    }

    void put(OfficeId office, Period period, IndicatorValue value) {
        words(period).put(office, new Word(value, null));
    }

    private Map<OfficeId, Word> words(Period period) {
        return byPeriod.computeIfAbsent(period, p -> new HashMap<>());
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

    void forEach(Visitor visitor) {
        byPeriod.forEach(
                (period, words) -> words.forEach((office, word) -> visitor.visit(office, period, word.value())));
    }

    /** The same indicator as if there were only some of the offices. */
    Series of(Set<OfficeId> offices) {
        Series some = new Series(card);
        byPeriod.forEach((period, words) -> offices.forEach(office -> {
            Word word = words.get(office);
            if (word != null) {
                some.words(period).put(office, word);
            }
        }));
        return some;
    }

    Optional<IndicatorValue> find(OfficeId office, Period period) {
        return Optional.ofNullable(byPeriod.getOrDefault(period, Map.of()).get(office))
                .map(Word::value);
    }

    /** The values of a period that may be shown. */
    List<Known> known(Period period) {
        return byPeriod.getOrDefault(period, Map.of()).values().stream()
                .map(Word::value)
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
        for (Map.Entry<Period, Map<OfficeId, Word>> words :
                byPeriod.descendingMap().entrySet()) {
            boolean inTime = until == null || !words.getKey().to().isAfter(until);
            if (inTime && words.getValue().containsKey(office)) {
                return at(office, words.getKey());
            }
        }
        return new Cell(office, card.code(), null, NOTHING, Standing.none(Unranked.NO_VALUE), null, null);
    }

    /** The office's word on a period. */
    Cell at(OfficeId office, Period period) {
        Word word = byPeriod.getOrDefault(period, Map.of()).get(office);
        MeasurementId record = word == null ? null : word.record();
        if (word != null && word.value() instanceof Known known) {
            Standing standing = peers(period).standing(known);
            return new Cell(office, card.code(), period, known, standing, step(office, period, known), record);
        }
        IndicatorValue value = word == null ? NOTHING : word.value();
        return new Cell(office, card.code(), period, value, Standing.none(Unranked.NO_VALUE), null, record);
    }

    private @Nullable Step step(OfficeId office, Period period, Known now) {
        for (var earlier : byPeriod.headMap(period, false).descendingMap().entrySet()) {
            Word word = earlier.getValue().get(office);
            boolean over = earlier.getKey().to().isBefore(period.from());
            if (over && word != null && word.value() instanceof Known before) {
                return new Step(earlier.getKey(), before, yardstick.compare(now, before));
            }
        }
        return null;
    }
}
