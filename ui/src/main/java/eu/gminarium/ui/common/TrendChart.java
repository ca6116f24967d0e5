package eu.gminarium.ui.common;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Lines over time with their intervals, the finding in a sentence above, and the same figures as a table below. */
public final class TrendChart extends Div {

    private static final long serialVersionUID = 1L;

    private final transient Trend trend;
    private final Div drawing = new Div();

    public TrendChart(Trend trend) {
        this.trend = trend;
        addClassName("gm-trend");
        drawing.addClassName("gm-trend-drawing");
        drawing.getElement()
                .setAttribute("role", "img")
                .setAttribute("aria-label", trend.title() + ". " + trend.summary());
        var summary = new Paragraph(trend.summary());
        summary.addClassName("gm-trend-summary");
        add(new H2(trend.title()), summary, drawing, table());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        drawing.getElement()
                .executeJs(
                        "import(new URL('../assets/charts.js', document.baseURI)).then(charts => charts.trend(this, $0))",
                        data());
    }

    private Data data() {
        Trend.Scale scale = trend.scale();
        return new Data(
                Texts.locale().toLanguageTag(),
                trend.periods(),
                scale.lowest(),
                scale.highest(),
                scale.share(),
                trend.lines().stream().map(line -> data(line, scale)).toList());
    }

    private static LineData data(Trend.Line line, Trend.Scale scale) {
        return new LineData(
                line.name(),
                line.points().stream().map(point -> data(point, scale)).toList());
    }

    private static PointData data(Trend.Point point, Trend.Scale scale) {
        return new PointData(point.value(), point.lower(), point.upper(), words(point, scale));
    }

    private NativeDetails table() {
        var head = new Element("tr");
        head.appendChild(cell("th", Texts.t("common.trend.period")).setAttribute("scope", "col"));
        trend.lines().forEach(line -> head.appendChild(cell("th", line.name()).setAttribute("scope", "col")));
        var body = new Element("tbody");
        for (int period = 0; period < trend.periods().size(); period++) {
            body.appendChild(row(period));
        }
        Element table = new Element("table").setAttribute("class", "gm-table");
        table.appendChild(new Element("thead").appendChild(head), body);
        var content = new Div();
        content.addClassName("gm-table-scroll");
        content.getElement().setAttribute("tabindex", "0").setAttribute("role", "region");
        content.getElement().setAttribute("aria-label", trend.title());
        content.getElement().appendChild(table);
        return new NativeDetails(Texts.t("common.trend.table"), content);
    }

    private Element row(int period) {
        var row = new Element("tr");
        row.appendChild(cell("th", trend.periods().get(period)).setAttribute("scope", "row"));
        trend.lines()
                .forEach(line -> row.appendChild(cell("td", words(line.points().get(period), trend.scale()))));
        return row;
    }

    /** The value with its interval and number of answers, or why there is none. */
    private static String words(Trend.Point point, Trend.Scale scale) {
        if (point.value() == null) {
            return point.gap() == null ? "–" : point.gap();
        }
        var words = new StringBuilder(scale.text(point.value()));
        if (point.lower() != null && point.upper() != null) {
            words.append(" (")
                    .append(scale.text(point.lower()))
                    .append("–")
                    .append(scale.text(point.upper()))
                    .append(")");
        }
        if (point.n() != null) {
            words.append(", n = ").append(Texts.integer(point.n()));
        }
        return words.toString();
    }

    private static Element cell(String tag, String text) {
        return new Element(tag).setText(text);
    }

    /** What {@code charts.js} gets. */
    record Data(
            String locale, List<String> periods, double lowest, double highest, boolean share, List<LineData> lines) {}

    record LineData(String name, List<PointData> points) {}

    record PointData(
            @Nullable Double value,
            @Nullable Double lower,
            @Nullable Double upper,
            String words) {}
}
