package eu.gminarium.benchmark.quality;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.quality.Flag.Behind;
import eu.gminarium.shared.OfficeId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What one office enters for one period of an indicator: what stands beside, and what is asked about it. */
public final class EntryCheck {

    private final Entries entries;
    private final IndicatorCard card;
    private final OfficeId office;
    private final Period period;
    private final Map<Period, Measurement> own = new HashMap<>();
    private final @Nullable Measurement before;

    EntryCheck(Entries entries, IndicatorCard card, OfficeId office, Period period, List<Measurement> own) {
        this.entries = entries;
        this.card = card;
        this.office = office;
        this.period = period;
        own.stream().filter(each -> each.status().compared()).forEach(each -> this.own.put(each.period(), each));
        this.before = this.own.entrySet().stream()
                .filter(each -> each.getKey().to().isBefore(period.from()))
                .max(Map.Entry.comparingByKey())
                .map(Map.Entry::getValue)
                .orElse(null);
    }

    /** The period that the value speaks of. */
    public Period period() {
        return period;
    }

    /** What stands for the office's last period before; null if nothing does. */
    public @Nullable Measurement before() {
        return before;
    }

    /** What stands for the same period of the year before; null if nothing does. */
    public @Nullable Measurement yearBefore() {
        return own.get(period.yearBefore());
    }

    /**
     * What is asked about it, the most telling first; empty if nothing is.
     *
     * @param entered with its value in the card's unit
     */
    public List<Flag> flags(MeasuredValue entered) {
        if (entered.value() == null) {
            return gone().stream().toList();
        }
        double value = entered.value().doubleValue();
        Map<Period, Double> history = new HashMap<>();
        own.forEach((when, measurement) -> value(measurement).ifPresent(known -> history.put(when, known)));
        List<Flag> found = new ArrayList<>(entries.yardstick(card).check(office, history, period, value));
        if (card.definition().rules().gaps() && before != null && value(before).isEmpty()) {
            found.add(flag(FlagKind.NEW, value, List.of()));
        }
        return List.copyOf(found);
    }

    private Optional<Flag> gone() {
        Measurement last = before;
        if (last == null || !card.definition().rules().gaps()) {
            return Optional.empty();
        }
        Place place = new Place(office, last.period());
        return value(last).map(known -> flag(FlagKind.GONE, null, List.of(new Behind(place, known))));
    }

    private Flag flag(FlagKind kind, @Nullable Double value, List<Behind> behind) {
        return new Flag(kind, card.code(), office, period, value, behind, 0);
    }

    private static Optional<Double> value(Measurement measurement) {
        return Optional.ofNullable(measurement.entered())
                .map(MeasuredValue::value)
                .map(Number::doubleValue);
    }
}
