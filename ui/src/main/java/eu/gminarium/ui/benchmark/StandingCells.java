package eu.gminarium.ui.benchmark;

import com.vaadin.flow.dom.Element;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.chart.Scales;
import eu.gminarium.benchmark.comparison.Distribution;
import eu.gminarium.benchmark.dashboard.Cell;
import eu.gminarium.benchmark.dashboard.Wording;
import eu.gminarium.shared.chart.ValueScale;
import eu.gminarium.ui.common.HeatMap.Level;
import eu.gminarium.ui.common.Texts;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the tables share that show offices in the order of one indicator: their frame, and the cells of rank, value and interval. */
public final class StandingCells {

    private final IndicatorDefinition card;
    private final Wording figures;
    private final @Nullable Distribution distribution;
    private final ValueScale scale;

    /**
     * @param cells of all offices, for the scale on which the intervals are drawn
     * @param distribution of those with whom an office is compared; null if there are too few
     */
    public StandingCells(
            IndicatorDefinition card, Wording figures, Collection<Cell> cells, @Nullable Distribution distribution) {
        this.card = card;
        this.figures = figures;
        this.distribution = distribution;
        this.scale = Scales.around(card.unit(), cells.stream().map(Cell::value).toList());
    }

    /** The table, which scrolls where it is too wide; on the phone each row is a card. */
    public Element table(String caption, List<String> headers, Stream<Element> rows) {
        var head = new Element("tr");
        headers.forEach(words -> head.appendChild(text("th", words).setAttribute("scope", "col")));
        var body = new Element("tbody");
        rows.forEach(body::appendChild);
        var table = new Element("table")
                .appendChild(text("caption", caption), new Element("thead").appendChild(head), body);
        RankingCards.prepare(table);
        return new Element("div")
                .setAttribute("class", "gm-heat-map-scroll")
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", Texts.t(card.name()))
                .appendChild(table);
    }

    /** Where the office stands; a dash where there are too few for a rank. */
    public Element rank(Cell cell) {
        Integer rank = cell.standing().rank();
        return text("td", rank == null ? "–" : Texts.integer(rank)).setAttribute("class", "gm-rank");
    }

    /** The value, coloured by how it stands, which is also said aloud. */
    public Element value(Cell cell, Known known) {
        Level level = Levels.of(cell.standing().judgement());
        Element td = new Element("td").setAttribute("class", level.style() + " gm-number");
        if (!level.symbol().isEmpty()) {
            td.appendChild(text("span", level.symbol())
                    .setAttribute("class", "gm-heat-symbol")
                    .setAttribute("aria-hidden", "true"));
        }
        return td.appendChild(
                text("span", figures.number(card, known.value())),
                text("span", ", " + Texts.t(level.key())).setAttribute("class", "gm-aloud"));
    }

    /** The interval over the others' quartiles, and how many it was counted of. */
    public Element bar(Known known) {
        return new Element("td")
                .setAttribute("class", "gm-bar-cell")
                .appendChild(
                        new IntervalBar(scale, known, distribution).element(),
                        text("small", figures.sample(card, known)));
    }

    /** An element of words. */
    public static Element text(String tag, String words) {
        return new Element(tag).setText(words);
    }
}
