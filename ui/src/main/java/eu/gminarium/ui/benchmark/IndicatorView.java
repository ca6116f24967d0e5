package eu.gminarium.ui.benchmark;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.CardVersion;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.chart.ChartMaker;
import eu.gminarium.benchmark.comparison.Distribution;
import eu.gminarium.benchmark.dashboard.Cell;
import eu.gminarium.benchmark.dashboard.Dashboard;
import eu.gminarium.benchmark.dashboard.IndicatorResults;
import eu.gminarium.benchmark.dashboard.OfficeResults;
import eu.gminarium.benchmark.dashboard.Overall;
import eu.gminarium.benchmark.dashboard.Wording;
import eu.gminarium.benchmark.practice.GoodPractices;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.chart.LineChart;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.ChartFrame;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Figure;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One indicator: what it means, how the offices spread, and their order with its uncertainty. */
@Prototype
@Route(value = ":partnership/indicators/:indicator", layout = MainLayout.class)
@ViewPermission(resource = Resource.DASHBOARD, verb = Verb.READ)
final class IndicatorView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String PERIOD = "period";
    private static final String TO = "..";
    private static final int MOST_ROWS = 30;
    private static final int MOST_CHANGES = 12;

    private final transient Dashboard dashboard;
    private final transient IndicatorCards cards;
    private final transient BenchmarkWords words;
    private final transient GoodPractices practices;

    IndicatorView(Dashboard dashboard, IndicatorCards cards, BenchmarkWords words, GoodPractices practices) {
        this.dashboard = dashboard;
        this.cards = cards;
        this.words = words;
        this.practices = practices;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        String code = event.getRouteParameters().get("indicator").orElse("");
        Location location = event.getLocation();
        try {
            show(
                    dashboard.indicator(
                            code, period(location), PeerAddress.of(location).text()),
                    location.getPath());
        } catch (RecordNotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** What cannot be read is left out: then the usual period is shown. */
    private static @Nullable Period period(Location location) {
        String[] ends = location.getQueryParameters()
                .getSingleParameter(PERIOD)
                .orElse("")
                .split("\\.\\.", 2);
        try {
            return ends.length < 2 ? null : new Period(LocalDate.parse(ends[0]), LocalDate.parse(ends[1]));
        } catch (DateTimeParseException | IllegalArgumentException unreadable) {
            return null;
        }
    }

    private void show(IndicatorResults results, String path) {
        removeAll();
        IndicatorDefinition card = results.card().definition();
        title(t(card.name()));
        subtitle(t(card.definition()));
        crumb(t("benchmark.dashboard.title"), PeerAddress.carry(Paths.dashboard(), results.peers()));
        actions(new Anchor(
                PeerAddress.carry(Paths.compare(results.card().code()), results.peers()), t("peers.compare.open")));
        add(facts(results.card()));
        List<CardVersion> versions = cards.versions(results.card().id());
        if (versions.size() > 1) {
            add(new CardVersions(versions, Access.current().requirePartnership().zone()));
        }
        if (results.period() == null) {
            add(new EmptyState(VaadinIcon.BAR_CHART_H, t("benchmark.indicator.empty")));
            return;
        }
        if (results.periods().size() > 1) {
            var filters = new Div(periods(results, path));
            filters.addClassName("gm-filters");
            add(filters);
        }
        if (results.peers() != null) {
            add(new PeerNote(results.peers(), address(results)));
        }
        add(summary(results));
        charts(results);
        add(new LearnSection(results, practices));
    }

    private CardFacts facts(IndicatorCard card) {
        Map<String, String> names = cards.all().stream()
                .collect(Collectors.toMap(
                        IndicatorCard::code, each -> t(each.definition().name())));
        return new CardFacts(card, words.figures(), names);
    }

    private Select<Period> periods(IndicatorResults results, String path) {
        Wording figures = words.figures();
        var select = new Select<Period>();
        select.setLabel(t("benchmark.period"));
        select.setItems(results.periods().reversed());
        select.setItemLabelGenerator(figures::period);
        select.setValue(results.period());
        select.addValueChangeListener(event -> {
            Period chosen = event.getValue();
            Map<String, String> query = new LinkedHashMap<>(Map.of(PERIOD, chosen.from() + TO + chosen.to()));
            if (results.peers() != null) {
                query.put(PeerAddress.PARAMETER, results.peers().peerGroup());
            }
            getUI().ifPresent(ui -> ui.navigate(path, QueryParameters.simple(query)));
        });
        return select;
    }

    /** The same period of all offices. */
    private static String address(IndicatorResults results) {
        String indicator = Paths.indicator(results.card().code());
        Period period = results.period();
        return period == null ? indicator : indicator + "?" + PERIOD + "=" + period.from() + TO + period.to();
    }

    private void charts(IndicatorResults results) {
        ChartMaker charts = words.charts();
        String indicator = PeerAddress.carry(Paths.indicator(results.card().code()), results.peers());
        String here = PeerAddress.carry(address(results), results.peers());
        add(new ChartFrame(charts.distribution(results), heading("distribution"), here));
        add(new ChartFrame(
                charts.ranking(results, MOST_ROWS), heading("ranking"), here, new RankingTable(results, words, "")));
        trend(results).ifPresent(drawn -> add(new ChartFrame(drawn, heading("trend"), indicator)));
        charts.beforeAfter(results, MOST_CHANGES)
                .ifPresent(drawn -> add(new ChartFrame(drawn, heading("before-after"), here)));
    }

    private Function<String, HtmlContainer> heading(String key) {
        return title -> new H2(t("chart.indicator." + key));
    }

    /** One's own office over the peers' band; without one, the band alone. */
    private Optional<LineChart> trend(IndicatorResults results) {
        return results.cells().stream()
                .filter(cell -> cell.value() instanceof Known)
                .min(Comparator.comparing(cell -> !results.own().contains(cell.office())))
                .flatMap(cell -> trend(results, cell));
    }

    private Optional<LineChart> trend(IndicatorResults results, Cell cell) {
        OfficeResults office = dashboard.office(
                cell.office(), results.peers() == null ? null : results.peers().peerGroup());
        return office.trends().stream()
                .filter(each -> each.card().code().equals(cell.indicator())
                        && each.points().size() > 1)
                .findFirst()
                .map(each -> results.own().contains(cell.office())
                        ? words.charts().trend(each, office.office().displayName())
                        : words.charts().peers(each));
    }

    private Div summary(IndicatorResults results) {
        IndicatorDefinition card = results.card().definition();
        Wording figures = words.figures();
        Overall overall = results.overall();
        Distribution spread = results.distribution();
        String label = results.peers() == null ? "benchmark.overall" : "peers.overall";
        var together = overall == null
                ? new Figure("–", t(label)).note(t("benchmark.overall.none"))
                : new Figure(figures.value(card, overall.value()), t(label))
                        .note(t("benchmark.overall.detail." + card.aggregation(), overall.offices()));
        if (spread == null) {
            return Figure.row(together.note(t("benchmark.median.few")));
        }
        return Figure.row(
                together,
                new Figure(figures.value(card, spread.median()), t("benchmark.median.line"))
                        .note(t("benchmark.median.count", spread.count())),
                new Figure(
                                figures.number(card, spread.lowerQuartile()) + " – "
                                        + figures.value(card, spread.upperQuartile()),
                                t("benchmark.quartiles"))
                        .note(t(
                                "benchmark.quartiles.range",
                                figures.number(card, spread.lowest()),
                                figures.value(card, spread.highest()))));
    }
}
