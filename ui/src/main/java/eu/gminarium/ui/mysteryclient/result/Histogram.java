package eu.gminarium.ui.mysteryclient.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.dom.Element;
import eu.gminarium.mysteryclient.result.RankedOffice;
import eu.gminarium.mysteryclient.result.Ranking;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** How many offices have which index, ten classes wide; the class of an own office is marked. Read aloud it is a list. */
final class Histogram extends Div {

    private static final long serialVersionUID = 1L;
    private static final int WIDTH = 100 / Ranking.CLASSES;
    private static final double FULL = 100;

    Histogram(Ranking ranking, Set<OfficeId> own) {
        addClassName("gm-histogram");
        List<Integer> counts = ranking.distribution();
        int highest = counts.stream().mapToInt(Integer::intValue).max().orElse(1);
        List<Integer> marked = ranking.offices().stream()
                .filter(office -> own.contains(office.office()))
                .map(RankedOffice::index)
                .filter(Objects::nonNull)
                .map(index -> Math.min(Ranking.CLASSES - 1, (int) (index / WIDTH)))
                .toList();
        var list = new Element("ol").setAttribute("aria-label", Texts.t("mystery.distribution"));
        for (int place = 0; place < counts.size(); place++) {
            list.appendChild(column(place, counts.get(place), highest, marked.contains(place)));
        }
        getElement().appendChild(list);
    }

    private static Element column(int place, int count, int highest, boolean own) {
        String from = Texts.integer((long) place * WIDTH);
        String to = Texts.integer((long) (place + 1) * WIDTH);
        var bar = new Element("span").setAttribute("class", "gm-histogram-bar").setAttribute("aria-hidden", "true");
        bar.getStyle().set("block-size", FULL * count / Math.max(1, highest) + "%");
        var drawing = new Element("span").setAttribute("class", "gm-histogram-drawing");
        drawing.appendChild(number(count), bar);
        var item = new Element("li").setAttribute("class", own ? "gm-histogram-own" : "");
        item.appendChild(
                drawing,
                text("span", (own ? "▲ " : "") + from + "–" + to).setAttribute("class", "gm-histogram-class"),
                aloud(count, own));
        return item;
    }

    private static Element number(int count) {
        return text("span", count == 0 ? "" : Texts.integer(count)).setAttribute("aria-hidden", "true");
    }

    private static Element aloud(int count, boolean own) {
        String words = Texts.t("mystery.distribution.offices", count);
        return text("span", own ? words + ", " + Texts.t("common.own-office") : words)
                .setAttribute("class", "gm-aloud");
    }

    private static Element text(String tag, String words) {
        return new Element(tag).setText(words);
    }
}
