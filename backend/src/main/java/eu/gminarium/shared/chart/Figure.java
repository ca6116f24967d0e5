package eu.gminarium.shared.chart;

/**
 * A number, and how it stands in the reader's language.
 *
 * @param value unrounded
 * @param text with its unit, where the place does not name it
 */
public record Figure(double value, String text) {

    public Figure {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("a figure is a finite number");
        }
    }
}
