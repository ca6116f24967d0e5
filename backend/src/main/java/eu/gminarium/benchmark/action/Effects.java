package eu.gminarium.benchmark.action;

import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.action.Effect.Outcome;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.comparison.Yardstick;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.shared.OfficeId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Measures actions by what the reader may see and no campaign keeps until its release; nothing of it is stored, so that a corrected
 * value corrects the effect.
 */
final class Effects {

    private final Map<String, IndicatorCard> cards;
    private final Map<Place, List<Measurement>> values;

    private record Place(OfficeId office, String indicator) {}

    Effects(List<IndicatorCard> cards, List<Measurement> measurements) {
        this.cards = cards.stream().collect(Collectors.toMap(IndicatorCard::code, Function.identity()));
        this.values = measurements.stream()
                .filter(each -> each.status().compared() && each.released())
                .collect(Collectors.groupingBy(each -> new Place(each.office(), each.indicator())));
    }

    Effect of(ActionView action) {
        IndicatorCard card = cards.get(action.code());
        Known baseline = known(action)
                .filter(each -> each.period().equals(action.period()))
                .map(each -> (Known) each.value())
                .findFirst()
                .orElse(null);
        if (card == null || card.definitionNumber() != action.definitionNumber()) {
            return Effect.without(Outcome.REDEFINED, baseline);
        }
        return baseline == null ? Effect.without(Outcome.NO_BASELINE, null) : since(action, card, baseline);
    }

    private Effect since(ActionView action, IndicatorCard card, Known baseline) {
        Measurement later = latest(action);
        if (later == null || !(later.value() instanceof Known now)) {
            return Effect.without(Outcome.NOT_MEASURED_YET, baseline);
        }
        var change = Yardstick.of(card.definition()).compare(now, baseline);
        return new Effect(Outcome.COMPARED, baseline, later.period(), now, change);
    }

    private @Nullable Measurement latest(ActionView action) {
        Period start = action.period();
        return known(action)
                .filter(each -> each.period().from().isAfter(start.to()))
                .max(Comparator.comparing(Measurement::period))
                .orElse(null);
    }

    private Stream<Measurement> known(ActionView action) {
        return values.getOrDefault(new Place(new OfficeId(action.officeId()), action.code()), List.of()).stream()
                .filter(each -> each.definition() == action.definitionNumber())
                .filter(each -> each.value() instanceof Known);
    }
}
