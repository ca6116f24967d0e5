package eu.gminarium.ui.benchmark.action;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.benchmark.action.ActionState;
import eu.gminarium.benchmark.action.ImprovementAction;
import eu.gminarium.benchmark.action.ImprovementActions;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.benchmark.NextSteps;
import eu.gminarium.ui.benchmark.Paths;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every improvement action within reach, in columns by how far it has come. */
@Prototype
@Route(value = ":partnership/actions", layout = MainLayout.class)
@NavigationItem(key = "nav.actions", icon = VaadinIcon.TASKS, order = 56, section = "nav.section.indicators")
@ViewPermission(resource = Resource.IMPROVEMENT_ACTION, verb = Verb.READ)
final class ActionBoardView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ImprovementActions actions;
    private final transient IndicatorCards cards;
    private final transient OfficeDirectory offices;
    private final transient PlanOpener opener;

    ActionBoardView(ImprovementActions actions, IndicatorCards cards, OfficeDirectory offices, PlanOpener opener) {
        super("action.title");
        this.actions = actions;
        this.cards = cards;
        this.offices = offices;
        this.opener = opener;
        subtitle(t("action.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        BoardQuery query = BoardQuery.of(event.getLocation());
        boolean plans = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(NextSteps.PLAN)
                .isPresent();
        show(
                plans ? new BoardQuery(null, null, null) : query,
                event.getLocation().getPath());
        if (plans && Access.current().may(Resource.IMPROVEMENT_ACTION, Verb.WRITE)) {
            opener.open(event.getLocation().getQueryParameters(), this::planned);
        }
    }

    private void planned(ImprovementAction action) {
        Notices.success(t("action.planned"));
        getUI().ifPresent(ui -> ui.navigate(ActionView.path(action.id())));
    }

    private void show(BoardQuery query, String path) {
        removeAll();
        List<ImprovementAction> found = actions.list(query.filter());
        if (found.isEmpty() && !query.narrows()) {
            boolean writes = Access.current().may(Resource.IMPROVEMENT_ACTION, Verb.WRITE);
            add(new EmptyState(
                    VaadinIcon.TASKS,
                    t(writes ? "action.empty" : "action.empty.read"),
                    new Anchor(Paths.dashboard(), t("action.empty.open"))));
            return;
        }
        OfficeReach reach = Access.current().offices(Resource.IMPROVEMENT_ACTION, Verb.READ);
        List<IndicatorCard> all = cards.all();
        add(new BoardFilters(
                query,
                offices.all().stream()
                        .filter(office -> reach.contains(office.id()))
                        .toList(),
                all,
                changed -> getUI().ifPresent(ui -> ui.navigate(path, changed.parameters()))));
        if (found.isEmpty()) {
            add(new EmptyState(VaadinIcon.TASKS, t("action.empty.filtered")));
        } else {
            add(board(found, all, query));
        }
    }

    private Div board(List<ImprovementAction> found, List<IndicatorCard> all, BoardQuery query) {
        Map<OfficeId, String> names = offices.distinctNames();
        Map<String, String> indicators = all.stream()
                .collect(Collectors.toMap(
                        IndicatorCard::code, card -> t(card.definition().name())));
        Function<ImprovementAction, String> about = action -> {
            String office = names.get(action.office());
            return (office == null ? "" : office + " · ") + indicators.getOrDefault(action.indicator(), "");
        };
        var board = new Div();
        board.addClassName("gm-board");
        Arrays.stream(ActionState.values())
                .filter(state -> query.state() == null || query.state() == state)
                .forEach(state -> board.add(column(state, found, about)));
        return board;
    }

    private Section column(
            ActionState state, List<ImprovementAction> found, Function<ImprovementAction, String> about) {
        List<ImprovementAction> here =
                found.stream().filter(action -> action.state() == state).toList();
        var column = new Section(new H2(t("action.state." + state) + " (" + here.size() + ")"));
        column.addClassName("gm-board-column");
        if (here.isEmpty()) {
            column.add(new Paragraph(t("action.column.empty")));
        }
        here.forEach(action -> column.add(card(action, about.apply(action))));
        return column;
    }

    private static Div card(ImprovementAction action, String about) {
        var badges = new Div(ActionWords.verdict(action.effect()));
        badges.addClassName("gm-card-badges");
        if (action.state().open()) {
            badges.addComponentAsFirst(ActionWords.due(action));
        }
        var card =
                new Div(new H3(new Anchor(ActionView.path(action.id()), action.title())), new Paragraph(about), badges);
        card.addClassName("gm-card");
        return card;
    }

    static String path() {
        return CurrentPartnership.path("actions");
    }
}
