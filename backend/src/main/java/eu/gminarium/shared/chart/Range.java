package eu.gminarium.shared.chart;

/** From one number to another, both included. */
public record Range(Figure lower, Figure upper) {

    public Range {
        if (lower.value() > upper.value()) {
            throw new IllegalArgumentException("a range's lower end lies above its upper end");
        }
    }
}
