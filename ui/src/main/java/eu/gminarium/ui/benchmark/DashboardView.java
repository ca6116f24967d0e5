package eu.gminarium.ui.benchmark;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorValue.Missing;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.dashboard.Column;
import eu.gminarium.benchmark.dashboard.Dashboard;
import eu.gminarium.benchmark.dashboard.OfficeFindings;
import eu.gminarium.benchmark.dashboard.Overview;
import eu.gminarium.benchmark.peers.PeerChoice;
import eu.gminarium.benchmark.peers.PeerOption;
import eu.gminarium.benchmark.peers.PeerWords;
import eu.gminarium.benchmark.peers.Peering;
import eu.gminarium.programme.Office;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.ChartFrame;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.HeatMapTable;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** All offices side by side: what changed in sentences, and below them every figure. */
@Prototype
@Route(value = ":partnership/dashboard", layout = MainLayout.class)
@NavigationItem(key = "nav.dashboard", icon = VaadinIcon.TABLE, order = 10)
@ViewPermission(resource = Resource.DASHBOARD, verb = Verb.READ)
final class DashboardView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    /** With so few indicators a ranking with intervals says more than a heat map. */
    private static final int FEW_COLUMNS = 2;

    private static final int MANY_COLUMNS = 24;

    /** So many columns a wide screen shows. */
    private static final int ROOM = 12;

    private final transient Dashboard dashboard;
    private final transient IndicatorCards cards;
    private final transient BenchmarkWords words;
    private final transient Peering peering;
    private final transient PeerWords peerWords;

    DashboardView(
            Dashboard dashboard, IndicatorCards cards, BenchmarkWords words, Peering peering, PeerWords peerWords) {
        super("benchmark.dashboard.title");
        this.dashboard = dashboard;
        this.cards = cards;
        this.words = words;
        this.peering = peering;
        this.peerWords = peerWords;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show(DashboardQuery.of(event.getLocation()), event.getLocation().getPath());
    }

    private void show(DashboardQuery query, String path) {
        removeAll();
        Overview overview = dashboard.overview(query.filter());
        List<Column> shown = filled(overview);
        subtitle(t("benchmark.dashboard.lead", overview.offices().size(), shown.size()));
        add(new DashboardFilters(
                query,
                overview.peers() == null ? PeerOption.EVERYBODY : peering.option(query.peers()),
                () -> peers(overview),
                peerWords.in(locale()),
                cards.areas(),
                overview,
                changed -> getUI().ifPresent(ui -> ui.navigate(path, changed.parameters()))));
        if (overview.peers() != null) {
            String everybody = Paths.dashboard() + "?"
                    + query.among(PeerChoice.EVERYBODY).parameters().getQueryString();
            add(new PeerNote(overview.peers(), everybody));
        }
        if (shown.isEmpty()) {
            add(new EmptyState(
                    VaadinIcon.TABLE,
                    t(
                            overview.offices().isEmpty() && overview.peers() != null
                                    ? "peers.only.nobody"
                                    : "benchmark.dashboard.empty")));
            return;
        }
        add(new FindingsPanel(overview, own(overview, query), words));
        figures(overview, shown, query);
        unfilled(overview, shown);
    }

    /** One's own neighbours among the first, those of every other office among the last. */
    private List<PeerOption> peers(Overview overview) {
        List<PeerOption> options = new ArrayList<>(
                peering.options(overview.own().stream().findFirst().orElse(null)));
        peering.neighbours().stream()
                .filter(option -> !options.contains(option))
                .forEach(options::add);
        return options;
    }

    /** What is to be said of the person's own office, if it is one of the offices that are shown. */
    private @Nullable OfficeFindings own(Overview overview, DashboardQuery query) {
        return overview.own().stream()
                .filter(office ->
                        overview.peers() == null || overview.peers().offices().contains(office))
                .findFirst()
                .map(office -> dashboard.findings(office, query.peers().text()))
                .orElse(null);
    }

    private void figures(Overview overview, List<Column> shown, DashboardQuery query) {
        if (shown.size() <= FEW_COLUMNS) {
            shown.forEach(column -> {
                String code = column.card().code();
                add(new H2(t(column.card().definition().name())));
                add(new RankingTable(
                        dashboard.indicator(code, column.period(), query.peers().text()), words, query.name()));
            });
        } else {
            heatMap(overview, shown, query);
        }
        var reading = new NativeDetails(t("benchmark.reading"), new Paragraph(t("benchmark.reading.text")));
        reading.addClassName("gm-reading");
        add(reading);
    }

    /** Of very many indicators the first areas, unless the address says otherwise: nobody reads sixty columns. */
    private void heatMap(Overview overview, List<Column> shown, DashboardQuery query) {
        List<Column> some = shown.size() > MANY_COLUMNS && query.area() == null ? firstAreas(shown) : shown;
        List<Office> rows = rows(overview, query.name());
        add(new HeatMapTable(new OverviewHeatMap(overview, some, words).of(rows)));
        String address = Paths.dashboard() + "?" + query.parameters().getQueryString();
        add(ChartFrame.foot(words.charts().heat(overview, some, rows), address));
        if (some.size() < shown.size()) {
            String everything = Paths.dashboard() + "?"
                    + query.withArea(DashboardQuery.EVERY_AREA).parameters().getQueryString();
            var line = new Paragraph(
                    new Span(t("benchmark.dashboard.some", some.size(), shown.size()) + " "),
                    new Anchor(everything, t("benchmark.dashboard.everything")));
            line.addClassName("gm-quiet");
            add(line);
        }
    }

    /** Whole areas as long as a screen has room for them, and at least one; those of which nothing is judged come last. */
    private static List<Column> firstAreas(List<Column> shown) {
        Map<String, List<Column>> areas = shown.stream()
                .collect(Collectors.groupingBy(
                        column -> column.card().definition().area(), LinkedHashMap::new, Collectors.toList()));
        List<Column> some = new ArrayList<>();
        for (List<Column> area : areas.values().stream()
                .sorted(Comparator.comparing(each -> each.stream().allMatch(DashboardView::neutral)))
                .toList()) {
            if (!some.isEmpty() && some.size() + area.size() > ROOM) {
                break;
            }
            some.addAll(area);
        }
        return some;
    }

    private static boolean neutral(Column column) {
        return column.card().definition().direction() == Direction.NEUTRAL;
    }

    /** One's own office first, then by name. */
    private List<Office> rows(Overview overview, String name) {
        return overview.offices().stream()
                .filter(office -> matches(office, name, locale()))
                .sorted(Comparator.comparing((Office office) -> !overview.own().contains(office.id()))
                        .thenComparing(Office::displayName, Formats.collator(locale())))
                .toList();
    }

    static boolean matches(Office office, String name, Locale locale) {
        return office.displayName().toLowerCase(locale).contains(name.strip().toLowerCase(locale));
    }

    /** Indicators of which anybody has said anything. */
    private static List<Column> filled(Overview overview) {
        Set<String> said = overview.cells().stream()
                .filter(cell -> !(cell.value() instanceof Missing) || cell.period() != null)
                .map(cell -> cell.indicator())
                .collect(Collectors.toSet());
        return overview.columns().stream()
                .filter(column -> said.contains(column.card().code()))
                .toList();
    }

    private void unfilled(Overview overview, List<Column> shown) {
        String names = overview.columns().stream()
                .filter(column -> !shown.contains(column))
                .map(column -> t(column.card().definition().name()))
                .collect(Collectors.joining(", "));
        if (!names.isEmpty()) {
            var line = new Paragraph(t("benchmark.dashboard.unfilled", names));
            line.addClassName("gm-quiet");
            add(line);
        }
    }
}
