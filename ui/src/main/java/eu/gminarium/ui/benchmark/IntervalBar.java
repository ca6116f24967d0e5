package eu.gminarium.ui.benchmark;

import com.vaadin.flow.dom.Element;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.comparison.Distribution;
import eu.gminarium.shared.chart.ValueScale;
import org.jspecify.annotations.Nullable;

/**
 * A value as a dot with its interval as a line, over the middle half of the offices and their median. A picture only:
 * the same figures stand beside it as text.
 */
final class IntervalBar {

    private static final double PER_CENT = 100;

    private final Element drawing =
            new Element("div").setAttribute("class", "gm-interval").setAttribute("aria-hidden", "true");
    private final ValueScale scale;

    IntervalBar(ValueScale scale, Known known, @Nullable Distribution peers) {
        this.scale = scale;
        if (peers != null) {
            span("gm-interval-quartiles", peers.lowerQuartile(), peers.upperQuartile());
            span("gm-interval-median", peers.median(), peers.median());
        }
        if (known.interval() != null) {
            span("gm-interval-line", known.interval().lower(), known.interval().upper());
        }
        span("gm-interval-dot", known.value(), known.value());
    }

    /** The picture, for a cell of a table. */
    Element element() {
        return drawing;
    }

    private void span(String style, double from, double to) {
        double start = scale.position(from) * PER_CENT;
        double width = scale.position(to) * PER_CENT - start;
        var part = new Element("span").setAttribute("class", style);
        part.getStyle().set("inset-inline-start", start + "%");
        if (width > 0) {
            part.getStyle().set("width", width + "%");
        }
        drawing.appendChild(part);
    }
}
