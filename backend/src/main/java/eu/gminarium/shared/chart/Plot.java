package eu.gminarium.shared.chart;

import eu.gminarium.shared.chart.Layer.Dot;
import java.util.List;

/** A drawing without its size and colours: two axes, and what lies between them, from the back to the front. */
public record Plot(Axis x, Axis y, List<Layer> layers) {

    public Plot {
        layers = List.copyOf(layers);
    }

    /** Whether dots have names that stand below each other at the right, because no row has two of them. */
    boolean column() {
        List<Dot> named = named();
        return y instanceof Axis.Slots
                && !named.isEmpty()
                && named.stream().mapToDouble(Dot::y).distinct().count() == named.size();
    }

    /** The dots beside which something stands. */
    List<Dot> named() {
        return layers.stream()
                .filter(Layer.Dots.class::isInstance)
                .flatMap(layer -> ((Layer.Dots) layer).dots().stream())
                .filter(dot -> !dot.label().isEmpty())
                .toList();
    }
}
