package eu.gminarium.ui.common;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.DomEventListener;
import com.vaadin.flow.shared.Registration;
import eu.gminarium.ui.common.HeatMap.Level;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Offices and indicators in an ordinary HTML table, so that it can be read aloud, copied and printed. Each cell has a
 * number, a symbol and a colour; a cell without a number says why.
 *
 * <p>The table is sent as one piece of HTML: of some thousand cells the browser would otherwise make some ten thousand elements one by
 * one, which took half a minute.
 */
public final class HeatMapTable extends Div {

    private static final long serialVersionUID = 1L;
    private static final AtomicLong NUMBER = new AtomicLong();

    /**
     * Of larger tables each cell says aloud only its number and its level; the rest is its title as soon as somebody begins to read, and a
     * page of its own.
     */
    private static final int FEW_CELLS = 300;

    private static final String SET_TITLES = """
            const cells = this.querySelectorAll('td');
            $0.forEach((title, at) => { if (title) cells[at].title = title; });
            """;

    public HeatMapTable(HeatMap map) {
        addClassName("gm-heat-map");
        getElement().setProperty("innerHTML", html(map));
        if (!isSmall(map)) {
            tellDetailsLater(map);
        }
    }

    /** To write and send some thousand sentences takes as long as all the rest. */
    private void tellDetailsLater(HeatMap map) {
        List<Registration> waiting = new ArrayList<>();
        DomEventListener begun = event -> {
            waiting.forEach(Registration::remove);
            waiting.clear();
            getElement().executeJs(SET_TITLES, details(map));
        };
        waiting.add(getElement().addEventListener("pointerenter", begun).setFilter("event.pointerType === 'mouse'"));
        waiting.add(getElement().addEventListener("focusin", begun));
    }

    private static List<String> details(HeatMap map) {
        return map.rows().stream()
                .flatMap(row -> row.cells().stream())
                .map(cell ->
                        cell instanceof HeatMap.Value value ? value.detail().get() : "")
                .toList();
    }

    private static String html(HeatMap map) {
        Document document = new Document("");
        document.outputSettings().prettyPrint(false);
        String captionId = "gm-heat-map-" + NUMBER.incrementAndGet();
        if (!isSmall(map)) {
            pastTable(document, captionId + "-end");
        }
        Element scroll = document.appendElement("div")
                .addClass("gm-heat-map-scroll")
                .attr("role", "region")
                .attr("tabindex", "0")
                .attr("aria-labelledby", captionId);
        Element table = scroll.appendElement("table");
        text(table, "caption", map.caption()).attr("id", captionId);
        head(table, map);
        body(table, map);
        legend(document, map.levels()).attr("id", captionId + "-end").attr("tabindex", "-1");
        return document.html();
    }

    /** Whoever goes by the keyboard would otherwise pass some hundred links. */
    private static void pastTable(Element parent, String end) {
        text(parent, "a", Texts.t("common.heat.past"))
                .addClass("gm-past-table")
                .attr("href", "#" + end)
                .attr("router-ignore", true)
                .attr("onclick", "document.getElementById('" + end + "').focus(); return false");
    }

    private static boolean isSmall(HeatMap map) {
        return map.rows().size() * map.columns().size() <= FEW_CELLS;
    }

    private static void head(Element table, HeatMap map) {
        Element row = table.appendElement("thead").appendElement("tr");
        text(row, "th", map.rowHeading()).attr("scope", "col");
        map.columns().forEach(column -> {
            Element cell = row.appendElement("th").attr("scope", "col");
            linked(cell, column.name(), column.path());
            if (column.note() != null) {
                text(cell, "small", column.note());
            }
        });
    }

    private static void body(Element table, HeatMap map) {
        Element body = table.appendElement("tbody");
        boolean few = isSmall(map);
        map.rows().forEach(office -> {
            Element row = body.appendElement("tr");
            Element name = row.appendElement("th").attr("scope", "row");
            linked(name, office.name(), office.path());
            if (office.own()) {
                row.addClass("gm-own");
                text(name, "small", Texts.t("common.own-office"));
            }
            office.cells().forEach(cell -> cell(row.appendElement("td"), cell, map.levels(), few));
        });
    }

    private static void cell(Element td, HeatMap.Cell cell, String levels, boolean few) {
        switch (cell) {
            case HeatMap.Value value -> figure(td, value, levels, few);
            case HeatMap.Missing missing -> reason(td.addClass("gm-heat-missing"), "–", missing.reason());
            case HeatMap.Hidden hidden -> reason(td.addClass("gm-heat-hidden"), "✱", hidden.reason());
        }
    }

    private static void figure(Element td, HeatMap.Value value, String levels, boolean few) {
        Level level = value.level();
        td.addClass(level.style());
        if (!level.symbol().isEmpty()) {
            symbol(td, level.symbol());
        }
        String aloud = ", " + Texts.t(level.key(levels));
        String detail = few ? value.detail().get() : "";
        if (!detail.isEmpty()) {
            td.attr("title", detail);
            aloud += ", " + detail;
        }
        Element number = linked(td, value.number(), value.path());
        if (value.path() == null) {
            text(td, "span", aloud).addClass("gm-aloud");
        } else {
            number.attr("aria-label", value.number() + aloud);
        }
    }

    private static void reason(Element td, String symbol, String reason) {
        symbol(td, symbol);
        text(td, "small", reason);
    }

    /** The style sheet draws it: as elements of their own, symbols and hidden words took half of the time that a browser laid the table out. */
    private static void symbol(Element td, String symbol) {
        td.attr("data-symbol", symbol);
    }

    private static Element legend(Element parent, String levels) {
        Element legend = parent.appendElement("ul").addClass("gm-heat-legend");
        Stream.of(Level.values()).filter(level -> level != Level.NEUTRAL).forEach(level -> {
            Element item = legend.appendElement("li");
            text(item, "span", level.symbol()).addClass(level.style()).attr("aria-hidden", "true");
            text(item, "span", Texts.t(level.key(levels)));
        });
        return legend;
    }

    private static Element linked(Element parent, String words, @Nullable String path) {
        return path == null
                ? text(parent, "span", words)
                : text(parent, "a", words).attr("href", path);
    }

    private static Element text(Element parent, String tag, String words) {
        return parent.appendElement(tag).text(words);
    }
}
