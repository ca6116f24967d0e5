package eu.gminarium.ui.common;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import eu.gminarium.shared.chart.Chart;
import eu.gminarium.shared.chart.DataTable;
import eu.gminarium.shared.chart.EChartsOptions;
import eu.gminarium.shared.chart.Ink.Theme;
import eu.gminarium.shared.chart.Svg;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * A chart with everything that belongs to it: the finding as a sentence, the same figures as a table, the source, its address,
 * and picture and data as files. Keyboards reach all of it; the drawing itself is a picture whose words are the table.
 */
public final class ChartFrame extends Section {

    private static final long serialVersionUID = 1L;
    private static final double FILE_WIDTH = 760;

    private final transient Map<String, Object> options;
    private final Div drawing = new Div();

    /**
     * @param heading makes the heading of the right level: {@code H3::new}
     * @param path where the chart stands, as {@link CurrentPartnership#path} gives it
     */
    public ChartFrame(Chart chart, Function<String, HtmlContainer> heading, String path) {
        this(chart, heading, path, table(chart));
    }

    /** @param table says the same as the drawing, and more than the chart's own table */
    public ChartFrame(Chart chart, Function<String, HtmlContainer> heading, String path, Component table) {
        this.options = EChartsOptions.of(chart);
        addClassName("gm-chart");
        drawing.addClassName("gm-chart-drawing");
        drawing.getElement()
                .setAttribute("role", "img")
                .setAttribute(
                        "aria-label", chart.text().title() + ". " + chart.text().sentence());
        var sentence = new Paragraph(chart.text().sentence());
        sentence.addClassName("gm-chart-sentence");
        Tabs parts = new Tabs(chart.text().title())
                .part(Texts.t("chart.tab.chart"), drawing)
                .part(Texts.t("chart.tab.table"), table);
        add(heading.apply(chart.text().title()), sentence, parts, foot(chart, path));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        drawing.getElement()
                .executeJs(
                        "import(new URL('../assets/charts.js', document.baseURI)).then(charts => charts.chart(this,"
                                + " $0))",
                        options);
    }

    private static Component table(Chart chart) {
        DataTable table = chart.table().withoutEmptyColumns();
        var shown = new PlainTable(chart.text().title(), table.headings());
        table.rows()
                .forEach(row -> shown.row(row.stream().map(DataTable.Cell::text).toArray(String[]::new)));
        return shown;
    }

    /**
     * What stands under a chart: its source, and how to link to it and save it; also for a table that is a chart's only face.
     *
     * @param path where the chart stands, as {@link CurrentPartnership#path} gives it
     */
    public static Div foot(Chart chart, String path) {
        String title = chart.text().title();
        String name = title.replaceAll("[\\\\/:*?\"<>|]+", "");
        var source = new Paragraph(chart.text().source());
        source.addClassName("gm-chart-source");
        source.setVisible(!chart.text().source().isEmpty());
        FileDownload light = svg(chart, name, Theme.LIGHT);
        FileDownload dark = svg(chart, name, Theme.DARK);
        var csv = new FileDownload(
                Texts.t("chart.save.csv"),
                name + ".csv",
                "text/csv; charset=UTF-8",
                () -> chart.table().csvFile());
        List.of(light, dark, csv).forEach(link -> link.setAriaLabel(Texts.t("chart.save.what", link.getText(), title)));
        var foot = new Div(source, link(path, title), light, dark, csv);
        foot.addClassName("gm-chart-foot");
        return foot;
    }

    /** Which of both is seen the style sheet says, because only the browser knows what "as the system" means. */
    private static FileDownload svg(Chart chart, String name, Theme theme) {
        var svg = new FileDownload(
                Texts.t("chart.save.svg"),
                name + ".svg",
                "image/svg+xml",
                () -> Svg.file(chart, FILE_WIDTH, theme).getBytes(StandardCharsets.UTF_8));
        svg.addClassName(theme == Theme.DARK ? "gm-in-dark" : "gm-in-light");
        return svg;
    }

    private static Button link(String path, String title) {
        var copy = new Button(Texts.t("chart.link"));
        copy.addThemeVariants(ButtonVariant.TERTIARY);
        copy.setAriaLabel(Texts.t("chart.save.what", Texts.t("chart.link"), title));
        copy.getElement().addEventListener("copied", event -> Notices.success(Texts.t("chart.link.done")));
        // Browsers let a page write into the clipboard only while the click itself runs, and without TLS by the old
        // command alone.
        copy.getElement().executeJs("""
            const path = $0;
            this.addEventListener('click', async () => {
              const link = new URL(path, document.baseURI).href;
              if (navigator.clipboard) {
                await navigator.clipboard.writeText(link);
              } else {
                const field = document.body.appendChild(document.createElement('input'));
                field.value = link;
                field.select();
                const done = document.execCommand('copy');
                field.remove();
                if (!done) { return; }
              }
              this.dispatchEvent(new CustomEvent('copied'));
            })\
            """, path);
        return copy;
    }
}
