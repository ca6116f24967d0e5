package eu.gminarium.ui.benchmark;

import static eu.gminarium.ui.benchmark.StandingCells.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import eu.gminarium.benchmark.IndicatorValue.Confidential;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.IndicatorValue.Missing;
import eu.gminarium.benchmark.IndicatorValue.Suppressed;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.dashboard.Cell;
import eu.gminarium.benchmark.dashboard.IndicatorResults;
import eu.gminarium.benchmark.dashboard.Wording;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
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
    private final transient StandingCells cells;
    private final transient Map<OfficeId, String> names;

    /** @param name part of the names of the offices to show; empty shows all */
    RankingTable(IndicatorResults results, BenchmarkWords words, String name) {
        this.results = results;
        this.card = results.card().definition();
        this.words = words;
        this.figures = words.figures();
        this.cells = new StandingCells(card, figures, results.cells(), results.distribution());
        this.names = DistinctNames.of(List.copyOf(results.offices().values()));
        addClassNames("gm-heat-map", "gm-ranking", "gm-ranking-cards");
        getElement().appendChild(cells.table(caption(), headers(), rows(name).map(this::row)));
    }

    private String caption() {
        String period = results.period() == null ? "" : figures.period(results.period());
        return Texts.t("benchmark.ranking.caption", period, figures.direction(card));
    }

    private static List<String> headers() {
        return Stream.of("rank", "office", "value", "interval", "alike")
                .map(key -> Texts.t("benchmark.ranking." + key))
                .toList();
    }

    /** In order; offices of equal rank by name. */
    private Stream<Cell> rows(String name) {
        Comparator<Cell> byRank = Comparator.comparing(
                (Cell cell) -> cell.standing().rank(), Comparator.nullsLast(Comparator.naturalOrder()));
        return results.cells().stream()
                .filter(cell -> DashboardView.matches(office(cell), name, Texts.locale()))
                .sorted(byRank.thenComparing(cell -> office(cell).displayName(), Formats.collator(Texts.locale())));
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
        Element name = new Element("th").setAttribute("scope", "row");
        name.appendChild(text(
                        "a", names.getOrDefault(cell.office(), office(cell).displayName()))
                .setAttribute(
                        "href", PeerAddress.carry(Paths.office(cell.office(), cell.indicator()), results.peers())));
        if (own) {
            name.appendChild(text("small", Texts.t("common.own-office")));
        }
        row.appendChild(cells.rank(cell), name);
        switch (cell.value()) {
            case Known known -> row.appendChild(value(cell, known), cells.bar(known), alike(cell));
            case Confidential() -> row.appendChild(reason("gm-heat-hidden", figures.words(card, cell.value())));
            case Suppressed() -> row.appendChild(reason("gm-heat-hidden", figures.words(card, cell.value())));
            case Missing missing -> row.appendChild(reason("gm-heat-missing", figures.missing(missing)));
        }
        return row;
    }

    private Element value(Cell cell, Known known) {
        Element td = cells.value(cell, known);
        String step = BenchmarkWords.capital(words.sentences().step(figures, card, cell));
        if (!step.isEmpty()) {
            td.setAttribute("title", step);
        }
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
}
