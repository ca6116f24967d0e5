package eu.gminarium.ui.mysteryclient.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import eu.gminarium.mysteryclient.result.GroupLetters;
import eu.gminarium.mysteryclient.result.NotRanked;
import eu.gminarium.mysteryclient.result.RankedOffice;
import eu.gminarium.mysteryclient.result.Ranking;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Figures;
import eu.gminarium.ui.mysteryclient.OfficeNames;
import eu.gminarium.ui.mysteryclient.OwnOffices;
import eu.gminarium.ui.mysteryclient.Words;
import java.util.List;
import java.util.Set;

/** The ranking as an ordinary HTML table; each index also as a bar with its interval, and the groups that cannot be told apart. */
final class RankingTable extends Div {

    private static final long serialVersionUID = 1L;

    private final transient OfficeNames names;
    private final transient Set<OfficeId> own;
    private final transient GroupLetters letters;

    RankingTable(Ranking ranking, List<RankedOffice> shown, OfficeNames names) {
        this.names = names;
        this.own = OwnOffices.current();
        this.letters = GroupLetters.of(ranking.groups());
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
        List.of(
                        "mystery.rank",
                        "mystery.office",
                        "mystery.index",
                        "mystery.bar",
                        "mystery.interval",
                        "mystery.n",
                        "mystery.group")
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
                new Element("td")
                        .setAttribute("class", "gm-bar-cell")
                        .appendChild(Figures.bar(office.index(), office.interval())),
                text("td", Words.interval(office.interval())),
                text("td", Texts.integer(office.n())).setAttribute("class", "gm-number"),
                text("td", letters.of(office.office())));
        return row;
    }

    private static Element text(String tag, String words) {
        return new Element(tag).setText(words);
    }
}
