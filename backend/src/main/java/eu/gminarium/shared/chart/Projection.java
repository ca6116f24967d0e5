package eu.gminarium.shared.chart;

/** Where on the drawing a place of an axis lies, in pixels. */
record Projection(Axis axis, double start, double end) {

    double at(double value) {
        double share = switch (axis) {
            case Axis.Values values -> (value - values.lowest()) / (values.highest() - values.lowest());
            case Axis.Slots slots -> (value + 0.5) / slots.slots().size();
        };
        return start + share * (end - start);
    }

    /** The size of a slot; 0 on an axis of numbers. */
    double slot() {
        return axis instanceof Axis.Slots slots
                ? Math.abs(end - start) / Math.max(1, slots.slots().size())
                : 0;
    }

    double low() {
        return Math.min(start, end);
    }

    double high() {
        return Math.max(start, end);
    }
}
