package eu.gminarium.ui.benchmark.peers;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.synthetic.IndexPart;
import eu.gminarium.benchmark.synthetic.IndexResult;
import eu.gminarium.benchmark.synthetic.IndexRow;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.benchmark.Paths;
import eu.gminarium.ui.benchmark.PeerAddress;
import eu.gminarium.ui.common.HeatMap.Level;
import eu.gminarium.ui.common.Texts;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The offices of a group by their index, each with the z-scores that it is made of. */
final class IndexTable extends Div {

    private static final long serialVersionUID = 1L;

    /** From one standard deviation on a part is coloured; from two on, strongly. */
    private static final double FAR = 2;

    private final transient IndexResult result;
    private final transient @Nullable Office marked;
    private final transient PeerScreen screen;
    private final transient Map<OfficeId, String> names;

    IndexTable(IndexResult result, @Nullable Office marked, PeerScreen screen) {
        this.result = result;
        this.marked = marked;
        this.screen = screen;
        this.names = screen.names();
        addClassNames("gm-heat-map", "gm-ranking");
        var table = new Element("table");
        table.appendChild(caption(), head(), body());
        var scroll = new Element("div")
                .setAttribute("class", "gm-heat-map-scroll")
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", Texts.t(result.index().name()));
        scroll.appendChild(table);
        getElement().appendChild(scroll);
    }

    private Element caption() {
        String period = result.period() == null ? "" : screen.figures().period(result.period());
        return text(
                "caption",
                Texts.t(
                        "synthetic.caption",
                        period,
                        screen.words().name(result.peers().option())));
    }

    private Element head() {
        var row = new Element("tr");
        row.appendChild(header("synthetic.rank"), header("synthetic.office"), header("synthetic.score"));
        result.parts()
                .forEach(part -> row.appendChild(
                        text("th", Texts.t("synthetic.part", IndexSentences.name(part), Texts.percent(part.share())))
                                .setAttribute("scope", "col")));
        return new Element("thead").appendChild(row);
    }

    private static Element header(String key) {
        return text("th", Texts.t(key)).setAttribute("scope", "col");
    }

    private Element body() {
        var body = new Element("tbody");
        result.rows().forEach(row -> body.appendChild(row(row)));
        return body;
    }

    private Element row(IndexRow row) {
        var line = new Element("tr");
        if (CompareView.marks(marked, row.office().id())) {
            line.setAttribute("class", "gm-own");
        }
        Element name = new Element("th").setAttribute("scope", "row");
        name.appendChild(
                text("a", names.getOrDefault(row.office().id(), row.office().displayName()))
                        .setAttribute(
                                "href",
                                PeerAddress.carry(
                                        Paths.office(row.office().id()),
                                        result.peers().option().choice())));
        if (result.own().contains(row.office().id())) {
            name.appendChild(text("small", Texts.t("common.own-office")));
        } else if (CompareView.marks(marked, row.office().id())) {
            name.appendChild(text("small", Texts.t("peers.against.self")));
        }
        line.appendChild(
                text("td", row.rank() == null ? "–" : Texts.integer(row.rank())).setAttribute("class", "gm-rank"),
                name,
                score(row));
        for (int at = 0; at < row.parts().size(); at++) {
            line.appendChild(part(row.parts().get(at), result.parts().get(at)));
        }
        return line;
    }

    private static Element score(IndexRow row) {
        String lacking = Texts.percent(row.lacking());
        if (row.score() == null) {
            return text("td", Texts.t("synthetic.lacking", lacking)).setAttribute("class", "gm-heat-missing");
        }
        Element td = new Element("td").setAttribute("class", "gm-number");
        td.appendChild(text("strong", IndexSentences.score(row.score())));
        if (row.lacking() > 0) {
            td.appendChild(text("small", Texts.t("synthetic.partly", lacking)));
        }
        return td;
    }

    private Element part(IndexRow.Part part, IndexPart column) {
        if (part.z() == null) {
            return reason(part, column);
        }
        Level level = level(part.z());
        Element td = new Element("td").setAttribute("class", level.style() + " gm-number");
        if (!level.symbol().isEmpty()) {
            td.appendChild(text("span", level.symbol())
                    .setAttribute("class", "gm-heat-symbol")
                    .setAttribute("aria-hidden", "true"));
        }
        td.appendChild(text("span", IndexSentences.score(part.z())));
        if (column.card() != null && part.value() instanceof Known known) {
            td.appendChild(text("small", screen.figures().value(column.card().definition(), known.value())));
        }
        return td;
    }

    private Element reason(IndexRow.Part part, IndexPart column) {
        IndicatorDefinition card = column.card() == null ? null : column.card().definition();
        String words;
        if (part.value() instanceof Known || card == null) {
            words = column.unused() == null ? "–" : Texts.t("synthetic.unused." + column.unused());
        } else {
            words = screen.figures().words(card, part.value());
        }
        return text("td", words).setAttribute("class", "gm-heat-missing");
    }

    private static Level level(double z) {
        double size = Math.abs(z);
        if (size < 1) {
            return Level.MIDDLE;
        }
        boolean far = size >= FAR;
        if (z > 0) {
            return far ? Level.MUCH_BETTER : Level.BETTER;
        }
        return far ? Level.MUCH_WORSE : Level.WORSE;
    }

    private static Element text(String tag, String words) {
        return new Element(tag).setText(words);
    }
}
