package eu.gminarium.shared.chart;

import java.util.List;

/** One side of a drawing. */
public sealed interface Axis {

    /** @param text as it stands beside the axis */
    record Tick(double value, String text) {}

    /** Numbers; days are their number since 1970. Without ticks the axis is not drawn. */
    record Values(double lowest, double highest, List<Tick> ticks) implements Axis {

        public Values {
            ticks = List.copyOf(ticks);
        }
    }

    /** Slots of equal size; the first has its middle at 0, the next at 1. On the upright axis the first is at the top. */
    record Slots(List<Slot> slots) implements Axis {

        public Slots {
            slots = List.copyOf(slots);
        }
    }

    /** @param own whether it is the reader's */
    record Slot(String name, boolean own) {}
}
