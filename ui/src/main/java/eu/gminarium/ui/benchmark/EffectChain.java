package eu.gminarium.ui.benchmark;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.benchmark.chart.LastLink;
import eu.gminarium.benchmark.dashboard.Trend;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.common.ChartFrame;
import eu.gminarium.ui.common.Texts;
import java.util.List;

/** Training, then service, then satisfaction of one office, in one column. */
final class EffectChain extends Section {

    private static final long serialVersionUID = 1L;

    /** A link of the chain with the indicators that show it. */
    private record Link(String key, List<String> indicators) {}

    private static final List<Link> LINKS = List.of(
            new Link("training", List.of("training-days", "staff-trained")),
            new Link("service", List.of("mystery-index")),
            new Link("satisfaction", List.of("satisfaction-top-two", "satisfaction-index")));

    EffectChain(List<Trend> trends, String office, BenchmarkWords words) {
        addClassName("gm-chain");
        add(new H2(Texts.t("benchmark.chain.title")), new Paragraph(Texts.t("benchmark.chain.lead")));
        words.charts()
                .chain(trends, office)
                .ifPresent(chart -> add(new ChartFrame(
                        chart,
                        H3::new,
                        Paths.office(
                                trends.getFirst().points().getFirst().cell().office()))));
        var chain = new OrderedList();
        LINKS.forEach(link -> chain.add(item(link, trends, office, words)));
        LastLink.of(trends).ifPresent(trend -> chain.add(last(trend, words)));
        add(chain);
    }

    /** A figure of its own place among the areas, so here it is named and not drawn again. */
    private static ListItem last(Trend trend, BenchmarkWords words) {
        OfficeId office = trend.points().getFirst().cell().office();
        var item = new ListItem(new H3(Texts.t("benchmark.chain.indicator")));
        item.add(new Paragraph(
                new Anchor(
                        Paths.office(office, trend.card().code()),
                        Texts.t(trend.card().definition().name())),
                new Span(" – " + words.charts().sentence(trend))));
        return item;
    }

    /** Whether the indicator belongs to the chain. */
    static boolean holds(Trend trend) {
        return LINKS.stream()
                .anyMatch(link -> link.indicators().contains(trend.card().code()));
    }

    private static ListItem item(Link link, List<Trend> trends, String office, BenchmarkWords words) {
        var item = new ListItem(new H3(Texts.t("benchmark.chain." + link.key())));
        var drawings = new Div();
        drawings.addClassName("gm-chain-drawings");
        link.indicators()
                .forEach(code -> trends.stream()
                        .filter(trend -> trend.card().code().equals(code))
                        .forEach(trend -> drawings.add(new OfficeTrend(trend, office, words).component())));
        if (drawings.getComponentCount() == 0) {
            var none = new Paragraph(Texts.t("benchmark.chain.none"));
            none.addClassName("gm-quiet");
            drawings.add(none);
        }
        item.add(drawings);
        return item;
    }
}
