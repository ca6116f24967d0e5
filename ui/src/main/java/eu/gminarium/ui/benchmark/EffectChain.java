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
import com.vaadin.flow.component.select.Select;
import eu.gminarium.benchmark.SourcedEvent;
import eu.gminarium.benchmark.chart.LastLink;
import eu.gminarium.benchmark.dashboard.OfficeResults;
import eu.gminarium.benchmark.dashboard.Trend;
import eu.gminarium.ui.common.ChartFrame;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Training, then service, then satisfaction of one office, in one column. */
final class EffectChain extends Section {

    private static final long serialVersionUID = 1L;

    /** A link of the chain with the indicators that show it. */
    private record Link(String key, List<String> indicators) {}

    private static final List<Link> LINKS = List.of(
            new Link("training", List.of("training-days", "staff-trained")),
            new Link("service", List.of("mystery-index")),
            new Link("satisfaction", List.of("satisfaction-top-two", "satisfaction-index")));

    private final transient OfficeResults results;
    private final String office;
    private final transient BenchmarkWords words;

    /**
     * The chain of one office.
     *
     * @param office its name
     * @param events what happened in the office
     * @param chosen code of the indicator at the end; null or one without values shows the one that has moved most
     * @param choose is told the code of another one
     */
    EffectChain(
            OfficeResults results,
            String office,
            List<SourcedEvent> events,
            @Nullable String chosen,
            BenchmarkWords words,
            Consumer<String> choose) {
        this.results = results;
        this.office = office;
        this.words = words;
        List<Trend> ends =
                results.trends().stream().filter(each -> !holds(each)).toList();
        Trend wanted = ends.stream()
                .filter(each -> each.card().code().equals(chosen))
                .findFirst()
                .orElse(null);
        Trend last = wanted == null ? LastLink.of(results.trends()).orElse(null) : wanted;
        addClassName("gm-chain");
        setId("chain");
        add(new H2(Texts.t("benchmark.chain.title")), new Paragraph(Texts.t("benchmark.chain.lead")));
        if (!ends.isEmpty()) {
            add(end(ends, last, choose));
        }
        words.charts()
                .chain(results.trends(), events, last, office)
                .ifPresent(chart -> add(new ChartFrame(chart, H3::new, address(wanted))));
        var chain = new OrderedList();
        LINKS.forEach(link -> chain.add(item(link)));
        if (last != null) {
            chain.add(lastItem(last, wanted != null));
        }
        add(chain);
    }

    private String address(@Nullable Trend wanted) {
        String path = wanted == null
                ? Paths.office(results.office().id())
                : Paths.chain(results.office().id(), wanted.card().code());
        return PeerAddress.carry(path, results.peers());
    }

    private Div end(List<Trend> ends, @Nullable Trend last, Consumer<String> choose) {
        var select = new Select<Trend>();
        select.setLabel(Texts.t("benchmark.chain.end"));
        select.addClassName("gm-filter-wide");
        select.setItems(ends);
        select.setItemLabelGenerator(each -> Texts.t(each.card().definition().name()));
        if (last != null) {
            select.setValue(last);
        }
        select.addValueChangeListener(
                event -> choose.accept(event.getValue().card().code()));
        var filters = new Div(select);
        filters.addClassName("gm-filters");
        return filters;
    }

    /** A figure of its own place among the areas, so here it is named and not drawn again. */
    private ListItem lastItem(Trend trend, boolean chosen) {
        var item = new ListItem(new H3(Texts.t(chosen ? "benchmark.chain.chosen" : "benchmark.chain.indicator")));
        item.add(new Paragraph(
                new Anchor(
                        PeerAddress.carry(
                                Paths.office(trend.office(), trend.card().code()), results.peers()),
                        Texts.t(trend.card().definition().name())),
                new Span(" – " + words.charts().sentence(trend))));
        return item;
    }

    /** Whether the indicator belongs to the chain. */
    static boolean holds(Trend trend) {
        return LINKS.stream()
                .anyMatch(link -> link.indicators().contains(trend.card().code()));
    }

    private ListItem item(Link link) {
        var item = new ListItem(new H3(Texts.t("benchmark.chain." + link.key())));
        var drawings = new Div();
        drawings.addClassName("gm-chain-drawings");
        link.indicators()
                .forEach(code -> results.trends().stream()
                        .filter(trend -> trend.card().code().equals(code))
                        .forEach(trend ->
                                drawings.add(new OfficeTrend(trend, office, results.peers(), words).component())));
        if (drawings.getComponentCount() == 0) {
            var none = new Paragraph(Texts.t("benchmark.chain.none"));
            none.addClassName("gm-quiet");
            drawings.add(none);
        }
        item.add(drawings);
        return item;
    }
}
