package eu.gminarium.ui.mysteryclient;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import eu.gminarium.mysteryclient.result.NotRanked;
import eu.gminarium.mysteryclient.result.RankedOffice;
import eu.gminarium.mysteryclient.result.Ranking;
import eu.gminarium.security.Access;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The ranking as an ordinary HTML table; each index also as a bar with its interval. */
final class RankingTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient OfficeNames names;
    private final transient Set<OfficeId> own;

    RankingTable(Ranking ranking, List<RankedOffice> shown, OfficeNames names) {
        this.names = names;
        this.own = Access.current().grants().stream()
                .flatMap(grant -> Stream.ofNullable(grant.office()))
                .collect(Collectors.toSet());
        addClassNames("gm-table-scroll", "gm-ranking");
        String caption =
                Texts.t("mystery.ranking.caption", Texts.t(ranking.audit().title()));
        getElement()
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", caption);
        var body = new Element("tbody");
        shown.forEach(office -> body.appendChild(row(office)));
        var table = new Element("table").setAttribute("class", "gm-table");
        table.appendChild(text("caption", caption).setAttribute("class", "gm-aloud"), head(), body);
        getElement().appendChild(table);
    }

    private static Element head() {
        var row = new Element("tr");
        List.of("mystery.rank", "mystery.office", "mystery.index", "mystery.bar", "mystery.interval", "mystery.n")
                .forEach(key -> row.appendChild(text("th", Texts.t(key)).setAttribute("scope", "col")));
        return new Element("thead").appendChild(row);
    }

    private Element row(RankedOffice office) {
        var row = new Element("tr");
        Element name = text("th", names.of(office)).setAttribute("scope", "row");
        if (own.contains(office.office())) {
            row.setAttribute("class", "gm-own");
            name.appendChild(text("small", Texts.t("common.own-office")));
        }
        NotRanked reason = office.reason();
        Element rank = office.rank() == null
                ? text("td", "–").appendChild(text("small", reason == null ? "" : Words.of(reason)))
                : text("td", office.rank() + ".");
        row.appendChild(
                rank,
                name,
                text("td", Words.index(office.index())).setAttribute("class", "gm-number"),
                new Element("td").setAttribute("class", "gm-bar-cell").appendChild(bar(office)),
                text("td", Words.interval(office.interval())),
                text("td", Texts.integer(office.n())).setAttribute("class", "gm-number"));
        return row;
    }

    /** A picture only: the same figures stand beside it. */
    private static Element bar(RankedOffice office) {
        var bar = new Element("div").setAttribute("class", "gm-bar").setAttribute("aria-hidden", "true");
        if (office.index() != null) {
            bar.appendChild(part("gm-bar-value", 0, office.index()));
        }
        if (office.interval() != null) {
            bar.appendChild(part(
                    "gm-bar-interval",
                    office.interval().lower(),
                    office.interval().upper()));
        }
        return bar;
    }

    private static Element part(String style, double from, double to) {
        var part = new Element("span").setAttribute("class", style);
        part.getStyle().set("inset-inline-start", from + "%").set("width", (to - from) + "%");
        return part;
    }

    private static Element text(String tag, String words) {
        return new Element(tag).setText(words);
    }
}
