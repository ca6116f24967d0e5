package eu.gminarium.ui.benchmark.peers;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.synthetic.IndexPart;
import eu.gminarium.benchmark.synthetic.IndexResult;
import eu.gminarium.benchmark.synthetic.IndexResults;
import eu.gminarium.benchmark.synthetic.SyntheticIndex;
import eu.gminarium.benchmark.synthetic.SyntheticIndexChange;
import eu.gminarium.benchmark.synthetic.SyntheticIndices;
import eu.gminarium.programme.Office;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.benchmark.Paths;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A synthetic index of a peer group: each office's figure with the parts that it is made of. */
@Prototype
@Route(value = ":partnership/synthetic-index", layout = MainLayout.class)
@NavigationItem(key = "nav.synthetic-index", icon = VaadinIcon.CLUSTER, order = 55, section = "nav.section.indicators")
@ViewPermission(resource = Resource.DASHBOARD, verb = Verb.READ)
final class SyntheticIndexView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient SyntheticIndices indices;
    private final transient IndexResults results;
    private final transient IndicatorCards cards;
    private final transient PeerScreen screen;

    SyntheticIndexView(SyntheticIndices indices, IndexResults results, IndicatorCards cards, PeerScreen screen) {
        super("synthetic.title");
        this.indices = indices;
        this.results = results;
        this.cards = cards;
        this.screen = screen;
        subtitle(t("synthetic.lead"));
        crumb(t("benchmark.dashboard.title"), Paths.dashboard());
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        CompareQuery query = CompareQuery.of(event.getLocation());
        boolean writes = Access.current().may(Resource.INDICATOR, Verb.WRITE);
        List<SyntheticIndex> all = indices.all().stream()
                .filter(index -> writes || !index.archived())
                .toList();
        SyntheticIndex shown = shown(all, query);
        buttons(shown);
        if (shown == null) {
            add(new EmptyState(VaadinIcon.CLUSTER, t("synthetic.empty")));
            return;
        }
        try {
            show(results.of(shown.code(), query.period(), query.peers()), all, query);
        } catch (RecordNotFound unknown) {
            event.rerouteToError(NotFoundException.class);
        }
    }

    /** The one that the address names, else the first that is in use. */
    private static @Nullable SyntheticIndex shown(List<SyntheticIndex> all, CompareQuery query) {
        return all.stream()
                .filter(index -> index.code().equals(query.index()))
                .findFirst()
                .or(() -> all.stream().filter(index -> !index.archived()).findFirst())
                .orElse(null);
    }

    private void buttons(@Nullable SyntheticIndex shown) {
        if (!Access.current().may(Resource.INDICATOR, Verb.WRITE)) {
            return;
        }
        var create = new Button(t("synthetic.new"), click -> SyntheticIndexDialog.create(cards.all(), this::save));
        if (shown == null) {
            create.addThemeVariants(ButtonVariant.PRIMARY);
            actions(create);
        } else {
            actions(
                    new Button(
                            t("synthetic.change"),
                            click -> SyntheticIndexDialog.change(shown, cards.all(), this::save)),
                    create);
        }
    }

    private void save(SyntheticIndexChange change) {
        indices.put(change);
        Notices.success(t("synthetic.saved"));
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    private void show(IndexResult result, List<SyntheticIndex> all, CompareQuery asked) {
        CompareQuery query = screen.filled(asked, result.own());
        var filters = new CompareFilters(query, result.periods(), result.period(), result.peers(), screen, this::go);
        if (all.size() > 1) {
            filters.addComponentAsFirst(indices(result.index(), all, query));
        }
        add(filters, new H2(t(result.index().name())));
        if (result.period() == null) {
            add(new EmptyState(VaadinIcon.CLUSTER, t("synthetic.none")));
        } else {
            Office marked = query.office() == null ? null : screen.offices().get(query.office());
            add(verdict(result, marked), new IndexTable(result, marked, screen));
        }
        add(new H2(t("synthetic.parts")), parts(result), reading(), new WhyThese(result.peers(), screen));
    }

    private void go(CompareQuery query) {
        getUI().ifPresent(ui -> ui.navigate(CurrentPartnership.path("synthetic-index"), query.parameters()));
    }

    private Select<SyntheticIndex> indices(SyntheticIndex shown, List<SyntheticIndex> all, CompareQuery query) {
        var select = new Select<SyntheticIndex>();
        select.setLabel(t("synthetic.index"));
        select.setItems(all);
        select.setItemLabelGenerator(
                index -> index.archived() ? t("peers.index.archived.name", t(index.name())) : t(index.name()));
        select.setValue(shown);
        select.addValueChangeListener(event -> go(query.of(event.getValue().code())));
        return select;
    }

    private Div verdict(IndexResult result, @Nullable Office marked) {
        var box = new Div();
        box.addClassName("gm-verdict");
        if (marked == null) {
            box.add(new Paragraph(t("peers.compare.choose")));
        } else {
            new IndexSentences(result, screen)
                    .of(marked).stream().map(Paragraph::new).forEach(box::add);
        }
        return box;
    }

    private PlainTable parts(IndexResult result) {
        var table = new PlainTable(
                t("synthetic.parts"),
                List.of(
                        t("synthetic.part.indicator"),
                        t("synthetic.part.share"),
                        t("synthetic.part.period"),
                        t("synthetic.part.offices")));
        result.parts()
                .forEach(part -> table.row(List.<Component>of(
                        name(part),
                        new Span(Texts.percent(part.share())),
                        new Span(part.period() == null ? "–" : screen.figures().period(part.period())),
                        new Span(
                                part.unused() == null
                                        ? Integer.toString(part.offices())
                                        : t("synthetic.unused." + part.unused())))));
        return table;
    }

    private Component name(IndexPart part) {
        return part.card() == null
                ? new Span(part.indicator())
                : new Anchor(
                        Paths.compare(part.indicator()),
                        t(part.card().definition().name()));
    }

    private NativeDetails reading() {
        var reading = new NativeDetails(t("synthetic.reading"), new Paragraph(t("synthetic.reading.text")));
        reading.addClassName("gm-reading");
        return reading;
    }
}
