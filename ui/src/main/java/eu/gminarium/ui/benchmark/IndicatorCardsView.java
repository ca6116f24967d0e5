package eu.gminarium.ui.benchmark;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.card.CardChange;
import eu.gminarium.benchmark.card.IndicatorArea;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.card.NewIndicator;
import eu.gminarium.benchmark.card.StarterSet;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** The partnership's indicator cards, with their editor for who may change them. */
@Prototype
@Route(value = ":partnership/indicators", layout = MainLayout.class)
@NavigationItem(key = "nav.indicators", icon = VaadinIcon.LIST_OL, order = 50, section = "nav.section.indicators")
@ViewPermission(resource = Resource.INDICATOR, verb = Verb.READ)
final class IndicatorCardsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient IndicatorCards cards;
    private final transient StarterSet starters;
    private final transient BenchmarkWords words;

    IndicatorCardsView(IndicatorCards cards, StarterSet starters, BenchmarkWords words) {
        super("benchmark.cards.title");
        this.cards = cards;
        this.starters = starters;
        this.words = words;
        subtitle(t("benchmark.cards.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        boolean writes = Access.current().may(Resource.INDICATOR, Verb.WRITE);
        List<IndicatorArea> areas = cards.areas();
        if (writes) {
            var add = new Button(
                    t("benchmark.card.new"),
                    click -> CardDialog.create(areas, cards.all(), this::create).open());
            add.addThemeVariants(ButtonVariant.PRIMARY);
            var starters = new Button(t("benchmark.starter.open"), click -> chooseStarters());
            actions(add, starters);
        }
        List<IndicatorCard> all = cards.all();
        if (writes) {
            offerStarters(all);
        }
        add(list(all, areas, writes));
    }

    private void chooseStarters() {
        StarterSetDialog.of(starters.all(), this::addStarters).open();
    }

    private void addStarters(Set<String> codes) {
        StarterSet.Added result = starters.add(codes);
        Notices.success(t(
                "benchmark.starter.added",
                result.added().size(),
                result.skipped().size()));
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }

    /** The cards of what the program computes are always there, so the offer goes on until one more is made. */
    private void offerStarters(List<IndicatorCard> all) {
        if (all.stream().allMatch(card -> card.source() == ValueSource.COMPUTED)) {
            var choose = new Button(t("benchmark.starter.open"), click -> chooseStarters());
            choose.addThemeVariants(ButtonVariant.PRIMARY);
            add(new EmptyState(VaadinIcon.LIST_OL, t("benchmark.starter.empty"), choose));
        }
    }

    private LazyList<IndicatorCard> list(List<IndicatorCard> all, List<IndicatorArea> areas, boolean writes) {
        Map<String, String> names =
                areas.stream().collect(Collectors.toMap(IndicatorArea::code, area -> t(area.name())));
        var list = LazyList.<IndicatorCard>of(
                        t("benchmark.cards.title"), all, new EmptyState(VaadinIcon.LIST_OL, t("benchmark.cards.empty")))
                .link(t("benchmark.indicator"), this::name, card -> Paths.indicator(card.code()))
                .column(t("benchmark.area"), card -> names.get(card.definition().area()))
                .column(t("benchmark.fact.unit"), card -> words.figures().unit(card.definition()))
                .column(t("benchmark.fact.direction"), card -> words.figures().direction(card.definition()))
                .column(t("benchmark.fact.source"), card -> t("benchmark.source." + card.source()))
                .number(t("benchmark.fact.version"), card -> Integer.toString(card.definitionNumber()));
        return writes ? list.component("", card -> edit(card, areas)) : list;
    }

    private String name(IndicatorCard card) {
        String name = t(card.definition().name());
        return card.archived() ? t("benchmark.card.archived.name", name) : name;
    }

    private Button edit(IndicatorCard card, List<IndicatorArea> areas) {
        var button = new Button(
                t("benchmark.measurement.change"),
                click -> CardDialog.change(CardForm.of(card), areas, cards.all(), form -> change(card, form))
                        .open());
        button.setAriaLabel(
                t("benchmark.measurement.change") + ": " + t(card.definition().name()));
        return button;
    }

    private void create(CardForm form) {
        cards.create(new NewIndicator(form.code(), form.source(), form.toDefinition(), form.owner()));
        saved();
    }

    private void change(IndicatorCard card, CardForm form) {
        cards.change(
                card.id(),
                new CardChange(
                        card.version(),
                        form.toDefinition(),
                        Boolean.TRUE.equals(form.redefined()),
                        Boolean.TRUE.equals(form.archived()),
                        form.owner()));
        saved();
    }

    private void saved() {
        Notices.success(t("benchmark.card.saved"));
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
