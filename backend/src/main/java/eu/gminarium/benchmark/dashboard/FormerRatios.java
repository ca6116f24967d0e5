package eu.gminarium.benchmark.dashboard;

import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.Ratio;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Ratios as they were before the definition of one of their parts changed. */
final class FormerRatios {

    private FormerRatios() {}

    /**
     * Going back from the present, the part that changed last goes to its definition before.
     *
     * @param parts former series by code, the latest first
     * @return the latest first; those without any value are left out
     */
    static List<FormerSeries> of(IndicatorCard card, Snapshot present, Map<String, List<FormerSeries>> parts) {
        Ratio ratio = card.definition().ratio();
        if (ratio == null) {
            return List.of();
        }
        var above = new Part(ratio.numerator(), present, parts);
        var below = new Part(ratio.denominator(), present, parts);
        List<FormerSeries> found = new ArrayList<>();
        while (above.next() != null || below.next() != null) {
            Part last = later(above, below);
            FormerSeries changed = last.back();
            Part other = last == above ? below : above;
            // Two that changed on one day: the one's old definition never stood beside the other's new one.
            if (other.next() != null && other.next().replacedOn().equals(changed.replacedOn())) {
                other.back();
            }
            Series quotients = Ratios.of(card, above.now, below.now);
            if (!quotients.periods().isEmpty()) {
                found.add(new FormerSeries(quotients, changed.changed(), changed.replacedOn()));
            }
        }
        return found;
    }

    private static Part later(Part above, Part below) {
        FormerSeries first = above.next();
        FormerSeries second = below.next();
        if (first == null || second == null) {
            return first == null ? below : above;
        }
        return first.replacedOn().isBefore(second.replacedOn()) ? below : above;
    }

    /** Walks from the present back. */
    private static final class Part {

        private final List<FormerSeries> former;
        private int gone;
        private @Nullable Series now;

        Part(String code, Snapshot present, Map<String, List<FormerSeries>> parts) {
            this.former = parts.getOrDefault(code, List.of());
            this.now = present.find(code).orElse(null);
        }

        @Nullable
        FormerSeries next() {
            return gone < former.size() ? former.get(gone) : null;
        }

        FormerSeries back() {
            FormerSeries last = former.get(gone);
            gone++;
            now = last.series();
            return last;
        }
    }
}
