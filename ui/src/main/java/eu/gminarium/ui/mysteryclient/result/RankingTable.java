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

    private static final String NAME = "mystery.office";
    private static final String BAR = "mystery.bar";
    private static final String INDEX = "mystery.index";
    private static final String CALLS = "mystery.n";
    private static final List<String> HEADERS =
            List.of("mystery.rank", NAME, INDEX, BAR, "mystery.interval", CALLS, "mystery.group");

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
        Element body = part("tbody", "rowgroup");
        shown.forEach(office -> body.appendChild(row(office)));
        Element table = part("table", "table").setAttribute("class", "gm-table gm-table-cards");
        table.appendChild(text("caption", caption).setAttribute("class", "gm-aloud"), head(), body);
        getElement().appendChild(table);
    }

    private static Element head() {
        Element row = part("tr", "row");
        HEADERS.forEach(key -> row.appendChild(
                part("th", "columnheader").setAttribute("scope", "col").setText(Texts.t(key))));
        return part("thead", "rowgroup").appendChild(row);
    }

    private Element row(RankedOffice office) {
        Element row = part("tr", "row");
        Element name = text("span", names.of(office));
        if (own.contains(office.office())) {
            row.setAttribute("class", "gm-own");
            name.appendChild(text("small", Texts.t("common.own-office")));
        }
        NotRanked reason = office.reason();
        Element rank = office.rank() == null
                ? text("span", "–").appendChild(text("small", reason == null ? "" : Words.of(reason)))
                : text("span", office.rank() + ".");
        List<Element> contents = List.of(
                rank,
                name,
                text("span", Words.index(office.index())),
                Figures.bar(office.index(), office.interval()),
                text("span", Words.interval(office.interval())),
                text("span", Texts.integer(office.n())),
                text("span", letters.of(office.office())));
        for (int column = 0; column < contents.size(); column++) {
            row.appendChild(cell(contents.get(column), HEADERS.get(column)));
        }
        return row;
    }

    /** On a phone the row is a card, in which each value has its column's name before it. */
    private static Element cell(Element content, String header) {
        Element cell = part("td", header.equals(NAME) ? "rowheader" : "cell")
                .setAttribute("data-column", Texts.t(header))
                .appendChild(content);
        return switch (header) {
            case BAR -> cell.setAttribute("class", "gm-bar-cell");
            case INDEX, CALLS -> cell.setAttribute("class", "gm-number");
            default -> cell;
        };
    }

    /** Says the role that the element loses when the phone's style no longer displays it as part of a table. */
    private static Element part(String tag, String role) {
        return new Element(tag).setAttribute("role", role);
    }

    private static Element text(String tag, String words) {
        return new Element(tag).setText(words);
    }
}
