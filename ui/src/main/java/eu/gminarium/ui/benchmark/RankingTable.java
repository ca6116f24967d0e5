package eu.gminarium.ui.benchmark;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import eu.gminarium.benchmark.IndicatorValue.Confidential;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.IndicatorValue.Missing;
import eu.gminarium.benchmark.IndicatorValue.Suppressed;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.chart.Scales;
import eu.gminarium.benchmark.dashboard.Cell;
import eu.gminarium.benchmark.dashboard.IndicatorResults;
import eu.gminarium.benchmark.dashboard.Wording;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.chart.ValueScale;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.ui.common.HeatMap.Level;
import eu.gminarium.ui.common.Texts;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The offices of one indicator in order, each with its value, its interval drawn on a common scale over the peers'
 * quartiles, and how many offices cannot be told apart from it.
 */
final class RankingTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient IndicatorResults results;
    private final transient IndicatorDefinition card;
    private final transient BenchmarkWords words;
    private final transient Wording figures;
    private final transient ValueScale scale;
    private final transient Map<OfficeId, String> names;

    /** @param name part of the names of the offices to show; empty shows all */
    RankingTable(IndicatorResults results, BenchmarkWords words, String name) {
        this.results = results;
        this.card = results.card().definition();
        this.words = words;
        this.figures = words.figures();
        this.scale = Scales.around(
                card.unit(), results.cells().stream().map(Cell::value).toList());
        this.names = DistinctNames.of(List.copyOf(results.offices().values()));
        addClassNames("gm-heat-map", "gm-ranking", "gm-ranking-cards");
        var table = new Element("table");
        table.appendChild(caption(), head(), body(name));
        RankingCards.prepare(table);
        var scroll = new Element("div")
                .setAttribute("class", "gm-heat-map-scroll")
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", Texts.t(card.name()));
        scroll.appendChild(table);
        getElement().appendChild(scroll);
    }

    private Element caption() {
        String period = results.period() == null ? "" : figures.period(results.period());
        return text("caption", Texts.t("benchmark.ranking.caption", period, figures.direction(card)));
    }

    private Element head() {
        var row = new Element("tr");
        Stream.of("rank", "office", "value", "interval", "alike")
                .forEach(key -> row.appendChild(
                        text("th", Texts.t("benchmark.ranking." + key)).setAttribute("scope", "col")));
        return new Element("thead").appendChild(row);
    }

    private Element body(String name) {
        var body = new Element("tbody");
        rows(name).forEach(cell -> body.appendChild(row(cell)));
        return body;
    }

    /** In order; offices of equal rank by name. */
    private List<Cell> rows(String name) {
        Comparator<Cell> byRank = Comparator.comparing(
                (Cell cell) -> cell.standing().rank(), Comparator.nullsLast(Comparator.naturalOrder()));
        return results.cells().stream()
                .filter(cell -> DashboardView.matches(office(cell), name, Texts.locale()))
                .sorted(byRank.thenComparing(cell -> office(cell).displayName(), Formats.collator(Texts.locale())))
                .toList();
    }

    private Office office(Cell cell) {
        Office office = results.offices().get(cell.office());
        if (office == null) {
            throw new IllegalStateException("a cell of an unknown office");
        }
        return office;
    }

    private Element row(Cell cell) {
        boolean own = results.own().contains(cell.office());
        var row = new Element("tr");
        if (own) {
            row.setAttribute("class", "gm-own");
        }
        Integer rank = cell.standing().rank();
        Element name = new Element("th").setAttribute("scope", "row");
        name.appendChild(
                text("a", names.getOrDefault(cell.office(), office(cell).displayName()))
                        .setAttribute("href", Paths.office(cell.office(), cell.indicator())));
        if (own) {
            name.appendChild(text("small", Texts.t("common.own-office")));
        }
        row.appendChild(text("td", rank == null ? "–" : Texts.integer(rank)).setAttribute("class", "gm-rank"), name);
        switch (cell.value()) {
            case Known known -> row.appendChild(value(cell, known), bar(known), alike(cell));
            case Confidential() -> row.appendChild(reason("gm-heat-hidden", figures.words(card, cell.value())));
            case Suppressed() -> row.appendChild(reason("gm-heat-hidden", figures.words(card, cell.value())));
            case Missing missing -> row.appendChild(reason("gm-heat-missing", figures.missing(missing)));
        }
        return row;
    }

    private Element value(Cell cell, Known known) {
        Level level = Levels.of(cell.standing().judgement());
        Element td = new Element("td").setAttribute("class", level.style() + " gm-number");
        if (!level.symbol().isEmpty()) {
            td.appendChild(text("span", level.symbol())
                    .setAttribute("class", "gm-heat-symbol")
                    .setAttribute("aria-hidden", "true"));
        }
        td.appendChild(text("span", figures.number(card, known.value())));
        td.appendChild(text("span", ", " + Texts.t(level.key())).setAttribute("class", "gm-aloud"));
        String step = BenchmarkWords.capital(words.sentences().step(figures, card, cell));
        if (!step.isEmpty()) {
            td.setAttribute("title", step);
        }
        return td;
    }

    private Element bar(Known known) {
        String sample = figures.sample(card, known);
        Element td = new Element("td").setAttribute("class", "gm-bar-cell");
        td.appendChild(new IntervalBar(scale, known, results.distribution()).element());
        td.appendChild(text("small", sample));
        return td;
    }

    private Element alike(Cell cell) {
        Set<OfficeId> others = results.indistinguishable().getOrDefault(cell.office(), Set.of());
        boolean fromOwn = results.own().stream().anyMatch(others::contains);
        Element td = new Element("td");
        if (others.isEmpty()) {
            return td.setText("–");
        }
        td.appendChild(text("span", Texts.t("benchmark.ranking.alike.count", others.size())));
        if (fromOwn) {
            td.appendChild(text("small", Texts.t("benchmark.ranking.alike.own")));
        }
        return td;
    }

    private static Element reason(String style, String words) {
        return text("td", words).setAttribute("class", style).setAttribute("colspan", "3");
    }

    private static Element text(String tag, String words) {
        return new Element(tag).setText(words);
    }
}
