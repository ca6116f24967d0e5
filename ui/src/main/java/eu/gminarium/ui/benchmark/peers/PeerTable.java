package eu.gminarium.ui.benchmark.peers;

import static eu.gminarium.ui.benchmark.StandingCells.text;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.IndicatorValue.Missing;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.comparison.Verdict;
import eu.gminarium.benchmark.comparison.Yardstick;
import eu.gminarium.benchmark.dashboard.Cell;
import eu.gminarium.benchmark.dashboard.Wording;
import eu.gminarium.benchmark.peers.Comparison;
import eu.gminarium.benchmark.peers.ComparisonRow;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.benchmark.BenchmarkWords;
import eu.gminarium.ui.benchmark.Paths;
import eu.gminarium.ui.benchmark.PeerAddress;
import eu.gminarium.ui.benchmark.StandingCells;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The offices of a group, best first: value, interval over the group's quartiles, what became of the value before, and whether the
 * office can be told apart from the marked one.
 */
final class PeerTable extends Div {

    private static final long serialVersionUID = 1L;
    private static final String WIDTH_OF_FIGURES = "4";

    private final transient Comparison comparison;
    private final transient IndicatorDefinition card;
    private final transient @Nullable Office marked;
    private final transient @Nullable Known markedValue;
    private final transient PeerScreen screen;
    private final transient Wording figures;
    private final transient StandingCells cells;
    private final transient Map<OfficeId, String> names;

    PeerTable(Comparison comparison, @Nullable Office marked, PeerScreen screen) {
        this.comparison = comparison;
        this.card = comparison.card().definition();
        this.marked = marked;
        this.markedValue = marked == null
                ? null
                : comparison
                        .row(marked.id())
                        .map(row -> row.cell().value() instanceof Known known ? known : null)
                        .orElse(null);
        this.screen = screen;
        this.figures = screen.figures();
        this.names = screen.names();
        this.cells = new StandingCells(
                card,
                figures,
                comparison.rows().stream().map(ComparisonRow::cell).toList(),
                comparison.distribution());
        addClassNames("gm-heat-map", "gm-ranking", "gm-ranking-cards");
        getElement()
                .appendChild(cells.table(
                        caption(), headers(), comparison.rows().stream().map(this::row)));
    }

    private String caption() {
        String period = comparison.period() == null ? "" : figures.period(comparison.period());
        return Texts.t("peers.compare.caption", period, figures.direction(card));
    }

    private List<String> headers() {
        String last = marked == null || markedValue == null
                ? Texts.t("peers.compare.alike")
                : Texts.t("peers.compare.against", name(marked));
        return List.of(
                Texts.t("benchmark.ranking.rank"),
                Texts.t("benchmark.ranking.office"),
                Texts.t("benchmark.ranking.value"),
                Texts.t("benchmark.ranking.interval"),
                Texts.t("peers.compare.travel"),
                last);
    }

    private Element row(ComparisonRow row) {
        Cell cell = row.cell();
        var line = new Element("tr");
        if (CompareView.marks(marked, row.office().id())) {
            line.setAttribute("class", "gm-own");
        }
        line.appendChild(cells.rank(cell), name(row));
        if (cell.value() instanceof Known known) {
            line.appendChild(cells.value(cell, known), cells.bar(known), travel(cell), against(row, known));
        } else {
            String style = cell.value() instanceof Missing ? "gm-heat-missing" : "gm-heat-hidden";
            line.appendChild(text("td", figures.words(card, cell.value()))
                    .setAttribute("class", style)
                    .setAttribute("colspan", WIDTH_OF_FIGURES));
        }
        return line;
    }

    private Element name(ComparisonRow row) {
        Element name = new Element("th").setAttribute("scope", "row");
        name.appendChild(text("a", name(row.office()))
                .setAttribute(
                        "href",
                        PeerAddress.carry(
                                Paths.office(row.office().id(), row.cell().indicator()),
                                comparison.peers().option().choice())));
        if (comparison.own().contains(row.office().id())) {
            name.appendChild(text("small", Texts.t("common.own-office")));
        } else if (CompareView.marks(marked, row.office().id())) {
            name.appendChild(text("small", Texts.t("peers.against.self")));
        }
        return name;
    }

    private String name(Office office) {
        return names.getOrDefault(office.id(), office.displayName());
    }

    private Element travel(Cell cell) {
        if (cell.step() == null) {
            return text("td", Texts.t("peers.compare.travel.none")).setAttribute("class", "gm-quiet-cell");
        }
        Verdict verdict = cell.step().change().verdict();
        Element td = new Element("td").setAttribute("class", "gm-travel");
        td.appendChild(
                text("span", arrow(verdict, cell.step().change().difference())).setAttribute("aria-hidden", "true"));
        td.appendChild(text("span", Texts.t("peers.travel." + verdict)));
        td.appendChild(
                text("small", figures.difference(card, cell.step().change().difference())));
        td.setAttribute(
                "title", BenchmarkWords.capital(screen.sentences().sentences().step(figures, card, cell)));
        return td;
    }

    private static String arrow(Verdict verdict, double difference) {
        if (!verdict.detected()) {
            return "→";
        }
        return difference > 0 ? "↑" : "↓";
    }

    /** How the office stands against the marked one, or how many others it cannot be told apart from. */
    private Element against(ComparisonRow row, Known known) {
        if (marked == null || markedValue == null) {
            int alike = row.alike().size();
            return text("td", alike == 0 ? "–" : Texts.t("benchmark.ranking.alike.count", alike));
        }
        if (CompareView.marks(marked, row.office().id())) {
            return text("td", "–");
        }
        Verdict verdict = Yardstick.of(card).compare(known, markedValue).verdict();
        return text("td", Texts.t("peers.against." + verdict));
    }
}
