package eu.gminarium.ui.common;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import eu.gminarium.ui.common.HeatMap.Level;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Offices and indicators in an ordinary HTML table, so that it can be read aloud, copied and printed. Each cell has a
 * number, a symbol and a colour; a cell without a number says why.
 */
public final class HeatMapTable extends Div {

    private static final long serialVersionUID = 1L;
    private static final AtomicLong NUMBER = new AtomicLong();

    public HeatMapTable(HeatMap map) {
        addClassName("gm-heat-map");
        String captionId = "gm-heat-map-" + NUMBER.incrementAndGet();
        var table = new Element("table");
        table.appendChild(text("caption", map.caption()).setAttribute("id", captionId), head(map), body(map));
        var scroll = new Element("div")
                .setAttribute("class", "gm-heat-map-scroll")
                .setAttribute("role", "region")
                .setAttribute("tabindex", "0")
                .setAttribute("aria-labelledby", captionId);
        scroll.appendChild(table);
        getElement().appendChild(scroll, legend(map.levels()));
    }

    private static Element head(HeatMap map) {
        var row = new Element("tr");
        row.appendChild(text("th", map.rowHeading()).setAttribute("scope", "col"));
        map.columns().forEach(column -> {
            Element cell = new Element("th").setAttribute("scope", "col");
            cell.appendChild(linked(column.name(), column.path()));
            if (column.note() != null) {
                cell.appendChild(text("small", column.note()));
            }
            row.appendChild(cell);
        });
        return new Element("thead").appendChild(row);
    }

    private static Element body(HeatMap map) {
        var body = new Element("tbody");
        map.rows().forEach(office -> {
            var row = new Element("tr");
            Element name = new Element("th").setAttribute("scope", "row");
            name.appendChild(linked(office.name(), office.path()));
            if (office.own()) {
                row.setAttribute("class", "gm-own");
                name.appendChild(text("small", Texts.t("common.own-office")));
            }
            row.appendChild(name);
            office.cells().forEach(cell -> row.appendChild(cell(cell, map.levels())));
            body.appendChild(row);
        });
        return body;
    }

    private static Element cell(HeatMap.Cell cell, String levels) {
        return switch (cell) {
            case HeatMap.Value value -> figure(value, levels);
            case HeatMap.Missing missing -> reason("gm-heat-missing", "–", missing.reason());
            case HeatMap.Hidden hidden -> reason("gm-heat-hidden", "✱", hidden.reason());
        };
    }

    private static Element figure(HeatMap.Value value, String levels) {
        Level level = value.level();
        Element cell = new Element("td").setAttribute("class", level.style());
        if (!level.symbol().isEmpty()) {
            cell.appendChild(symbol(level.symbol()));
        }
        cell.appendChild(linked(value.number(), value.path()));
        cell.appendChild(text("span", ", " + Texts.t(level.key(levels))).setAttribute("class", "gm-aloud"));
        if (value.detail() != null) {
            cell.setAttribute("title", value.detail());
            cell.appendChild(text("span", ", " + value.detail()).setAttribute("class", "gm-aloud"));
        }
        return cell;
    }

    private static Element reason(String style, String symbol, String reason) {
        Element cell = new Element("td").setAttribute("class", style);
        return cell.appendChild(symbol(symbol), text("small", reason));
    }

    private static Element legend(String levels) {
        Element legend = new Element("ul").setAttribute("class", "gm-heat-legend");
        Stream.of(Level.values()).filter(level -> level != Level.NEUTRAL).forEach(level -> {
            var item = new Element("li");
            item.appendChild(
                    symbol(level.symbol()).setAttribute("class", level.style()),
                    text("span", Texts.t(level.key(levels))));
            legend.appendChild(item);
        });
        return legend;
    }

    private static Element symbol(String symbol) {
        return text("span", symbol).setAttribute("class", "gm-heat-symbol").setAttribute("aria-hidden", "true");
    }

    private static Element linked(String words, @Nullable String path) {
        return path == null ? text("span", words) : text("a", words).setAttribute("href", path);
    }

    private static Element text(String tag, String words) {
        return new Element(tag).setText(words);
    }
}
