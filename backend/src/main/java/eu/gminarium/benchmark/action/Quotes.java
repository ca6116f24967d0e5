package eu.gminarium.benchmark.action;

import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.Ratio;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.Withheld;
import eu.gminarium.shared.OfficeId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Tells whether the sentence that an action was planned from quotes what its reader may no longer see. Values become confidential, are
 * given back, or a campaign over their period keeps them until its release, while the sentence stays as it was written.
 */
final class Quotes {

    private final Map<String, Ratio> ratios;
    private final List<Measurement> visible;
    private final Collection<Withheld> withheld;

    /**
     * @param visible measurements that the reader may see
     * @param withheld where there are others
     */
    Quotes(List<IndicatorCard> cards, List<Measurement> visible, Collection<Withheld> withheld) {
        this.ratios = cards.stream()
                .filter(card -> card.definition().ratio() != null)
                .collect(Collectors.toMap(
                        IndicatorCard::code, card -> card.definition().ratio()));
        this.visible = visible;
        this.withheld = withheld;
    }

    /** Whether the value that the action speaks of is not to be seen, or any before it, which the sentence may quote. */
    boolean hidden(ActionView action) {
        var office = new OfficeId(action.officeId());
        boolean gone = visible.stream()
                .noneMatch(each -> each.office().equals(office)
                        && each.indicator().equals(action.code())
                        && each.period().equals(action.period())
                        && each.value() instanceof Known);
        return gone || withheld.stream().anyMatch(each -> each.office().equals(office) && quoted(each, action));
    }

    private boolean quoted(Withheld value, ActionView action) {
        return sources(action.code()).contains(value.indicator())
                && value.period().compareTo(action.period()) <= 0;
    }

    /** The indicator, and what a ratio is made of. */
    private Set<String> sources(String code) {
        Ratio ratio = ratios.get(code);
        return ratio == null ? Set.of(code) : Set.of(code, ratio.numerator(), ratio.denominator());
    }
}
