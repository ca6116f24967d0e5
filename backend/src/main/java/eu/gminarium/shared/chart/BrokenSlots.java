package eu.gminarium.shared.chart;

import eu.gminarium.shared.chart.LineChart.Definition;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Where the periods of a line stand if definitions change among them: before each change one slot is left empty, so that no line and no
 * band can cross it, whoever draws.
 *
 * @param definitions in order; empty if nothing changes
 */
record BrokenSlots(List<Definition> definitions) {

    /** @throws IllegalArgumentException unless each begins after the one before, and the first with the first period */
    static void require(List<Definition> definitions, int periods) {
        int least = 0;
        for (Definition each : definitions) {
            boolean first = each == definitions.getFirst();
            if (each.from() < least || each.from() > periods || (first && each.from() != 0)) {
                throw new IllegalArgumentException("definitions follow each other, each from a period of its own");
            }
            least = each.from() + 1;
        }
    }

    /** The slot of a period. */
    int of(int period) {
        return period
                + (int) changes().stream().filter(each -> each.from() <= period).count();
    }

    /** One for each slot, null where nothing may stand. */
    <T> List<@Nullable T> spaced(List<? extends @Nullable T> periods) {
        List<@Nullable T> slots = new ArrayList<>(periods);
        changes().reversed().forEach(each -> slots.add(each.from(), null));
        return slots;
    }

    /** The marks that stand in the empty slots. */
    List<Layer> marks() {
        return changes().stream()
                .map(each -> (Layer) new Layer.Rule(of(each.from()) - 1.0, each.change(), Ink.QUIET, true))
                .toList();
    }

    private List<Definition> changes() {
        return definitions.stream().skip(1).toList();
    }
}
