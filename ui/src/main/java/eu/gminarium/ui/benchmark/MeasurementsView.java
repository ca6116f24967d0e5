package eu.gminarium.ui.benchmark;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.campaign.Campaign;
import eu.gminarium.benchmark.campaign.Campaigns;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.measurement.Measurement;
import eu.gminarium.benchmark.measurement.MeasurementFilter;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** What an office enters itself, year by year, with last year's value beside. */
@Prototype
@Route(value = ":partnership/measurements", layout = MainLayout.class)
@NavigationItem(key = "nav.measurements", icon = VaadinIcon.EDIT, order = 51, section = "nav.section.indicators")
@ViewPermission(resource = Resource.MEASUREMENT, verb = Verb.WRITE)
final class MeasurementsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final int YEARS_BACK = 5;

    private final transient Measurements measurements;
    private final transient IndicatorCards cards;
    private final transient Campaigns campaigns;
    private final transient OfficeDirectory offices;
    private final transient MeasurementEditor editor;
    private final transient BenchmarkWords words;
    private final transient Clock clock;
    private transient List<Campaign> asked = List.of();

    MeasurementsView(
            Measurements measurements,
            IndicatorCards cards,
            Campaigns campaigns,
            OfficeDirectory offices,
            MeasurementEditor editor,
            BenchmarkWords words,
            Clock clock) {
        super("benchmark.measurements.title");
        this.measurements = measurements;
        this.cards = cards;
        this.campaigns = campaigns;
        this.offices = offices;
        this.editor = editor;
        this.words = words;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var imports = new Anchor(Paths.imports(), t("benchmark.import.new"));
        imports.addClassName("gm-button");
        actions(imports);
        Location location = event.getLocation();
        List<Office> mine = writable();
        String asked =
                location.getQueryParameters().getSingleParameter("office").orElse("");
        Office office = mine.stream()
                .filter(each -> each.id().value().toString().equals(asked))
                .findFirst()
                .orElse(mine.isEmpty() ? null : mine.getFirst());
        if (office == null) {
            add(new EmptyState(VaadinIcon.EDIT, t("benchmark.measurements.no-office")));
        } else {
            show(office, mine, location);
        }
    }

    private void show(Office office, List<Office> mine, Location location) {
        List<Measurement> all = measurements.list(new MeasurementFilter(office.id(), null, ValueSource.ENTERED));
        int year = year(location, all);
        asked = campaigns.all();
        subtitle(t("benchmark.measurements.lead", offices.distinctName(office)));
        add(filters(office, mine, year, location.getPath()), list(office, all, year));
    }

    private List<Office> writable() {
        OfficeReach reach = Access.current().offices(Resource.MEASUREMENT, Verb.WRITE);
        return offices.all().stream()
                .filter(office -> reach.contains(office.id()))
                .sorted(Comparator.comparing(Office::displayName, Formats.collator(locale())))
                .toList();
    }

    /** The year of the address, else the latest with a measurement, else last year. */
    private int year(Location location, List<Measurement> all) {
        return location.getQueryParameters()
                .getSingleParameter("year")
                .filter(text -> text.matches("\\d{4}"))
                .map(Integer::parseInt)
                .orElseGet(() -> all.stream()
                        .mapToInt(each -> each.period().to().getYear())
                        .max()
                        .orElse(thisYear() - 1));
    }

    private int thisYear() {
        return LocalDate.ofInstant(
                        clock.instant(), Access.current().requirePartnership().zone())
                .getYear();
    }

    private Div filters(Office office, List<Office> mine, int year, String path) {
        var bar = new Div();
        bar.addClassName("gm-filters");
        if (mine.size() > 1) {
            Map<OfficeId, String> names = DistinctNames.of(mine);
            var select = Choices.of("benchmark.office", mine, each -> names.getOrDefault(each.id(), ""));
            select.setValue(office);
            select.addValueChangeListener(event -> go(path, event.getValue().id(), year));
            bar.add(select);
        }
        int first = Math.min(year, thisYear()) - YEARS_BACK;
        List<Integer> years =
                IntStream.rangeClosed(first, thisYear()).boxed().toList().reversed();
        var select = Choices.of("benchmark.year", years, year1 -> Integer.toString(year1));
        select.setValue(year);
        select.addValueChangeListener(event -> go(path, office.id(), event.getValue()));
        bar.add(select);
        return bar;
    }

    private void go(String path, OfficeId office, int year) {
        var query = QueryParameters.simple(Map.of("office", office.value().toString(), "year", Integer.toString(year)));
        getUI().ifPresent(ui -> ui.navigate(path, query));
    }

    private LazyList<Line> list(Office office, List<Measurement> all, int year) {
        List<Line> lines = cards.all().stream()
                .filter(card -> card.source() == ValueSource.ENTERED && !card.archived())
                .map(card -> new Line(card, find(all, card, year), find(all, card, year - 1)))
                .toList();
        var empty = new EmptyState(VaadinIcon.EDIT, t("benchmark.measurements.empty"));
        return LazyList.<Line>of(t("benchmark.measurements.title"), lines, empty)
                .link(
                        t("benchmark.indicator"),
                        line -> t(line.card().definition().name()),
                        line -> Paths.indicator(line.card().code()))
                .number(Integer.toString(year - 1), line -> text(line.card(), line.before()))
                .number(Integer.toString(year), line -> text(line.card(), line.now()))
                .component(t("benchmark.measurement.status"), line -> MeasurementEditor.badge(line.now()))
                .component("", line -> way(office, line, year));
    }

    private static @Nullable Measurement find(List<Measurement> all, IndicatorCard card, int year) {
        return all.stream()
                .filter(each -> each.indicator().equals(card.code())
                        && each.definition() == card.definitionNumber()
                        && each.period().equals(Period.ofYear(year)))
                .findFirst()
                .orElse(null);
    }

    private String text(IndicatorCard card, @Nullable Measurement measurement) {
        return measurement == null ? "–" : words.figures().words(card.definition(), measurement.value());
    }

    /** What a campaign asks for is entered in its form. */
    private Component way(Office office, Line line, int year) {
        return asked.stream()
                .filter(campaign -> campaign.collects(line.card().definitionId(), Period.ofYear(year), office.id()))
                .findFirst()
                .<Component>map(campaign ->
                        new Anchor(Paths.form(campaign.id(), office.id()), t("benchmark.measurement.in-campaign")))
                .orElseGet(() -> button(office, line, year));
    }

    private Button button(Office office, Line line, int year) {
        Measurement now = line.now();
        String key = now == null ? "benchmark.measurement.enter" : "benchmark.measurement.change";
        var button = new Button(
                t(key),
                click -> editor.open(
                        new MeasurementEditor.Subject(office, line.card(), Period.ofYear(year), now),
                        Integer.toString(year - 1) + ": " + text(line.card(), line.before()),
                        () -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false))));
        button.setAriaLabel(t(key) + ": " + t(line.card().definition().name()));
        return button;
    }

    /** An indicator with what stands for the year, and for the one before. */
    private record Line(
            IndicatorCard card,
            @Nullable Measurement now,
            @Nullable Measurement before) {}
}
