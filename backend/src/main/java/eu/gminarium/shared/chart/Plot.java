package eu.gminarium.shared.chart;

import java.util.List;

/** A drawing without its size and colours: two axes, and what lies between them, from the back to the front. */
public record Plot(Axis x, Axis y, List<Layer> layers) {

    public Plot {
        layers = List.copyOf(layers);
    }
}
