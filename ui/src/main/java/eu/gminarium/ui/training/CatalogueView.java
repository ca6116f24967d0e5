package eu.gminarium.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.TrainingId;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.ApplicationLists;
import eu.gminarium.training.catalogue.Training;
import eu.gminarium.training.catalogue.Trainings;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.SessionStatus;
import eu.gminarium.training.session.Sessions;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Facts;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The sessions that one can still take part in; staff apply here. */
@Prototype
@Route(value = ":partnership/catalogue", layout = MainLayout.class)
@NavigationItem(key = "nav.catalogue", icon = VaadinIcon.OPEN_BOOK, order = 21, section = "nav.section.trainings")
@ViewPermission(resource = Resource.APPLICATION, verb = Verb.WRITE)
final class CatalogueView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Sessions sessions;
    private final transient Trainings trainings;
    private final transient ApplicationLists lists;
    private final transient ApplyDialogs applying;
    private final transient Clock clock;
    private transient Map<TrainingId, Training> known = Map.of();
    private transient List<Session> ahead = List.of();
    private final Paragraph count = new Paragraph();
    private final Div found = new Div();

    CatalogueView(Sessions sessions, Trainings trainings, ApplicationLists lists, ApplyDialogs applying, Clock clock) {
        super("training.catalogue.title");
        this.sessions = sessions;
        this.trainings = trainings;
        this.lists = lists;
        this.applying = applying;
        this.clock = clock;
        subtitle(t("training.catalogue.lead"));
        count.addClassName("gm-quiet");
        count.getElement().setAttribute("role", "status");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        LocalDate today = Words.today(clock);
        known = trainings.all().stream().collect(Collectors.toMap(Training::id, Function.identity()));
        ahead = sessions.all().stream()
                .filter(session -> isAhead(session, today) && known.containsKey(session.training()))
                .toList();
        if (ahead.isEmpty()) {
            add(new EmptyState(VaadinIcon.OPEN_BOOK, t("training.catalogue.empty")));
            return;
        }
        String path = event.getLocation().getPath();
        CatalogueQuery query = CatalogueQuery.of(event.getLocation());
        add(
                new CatalogueFilters(query, topics(), chosen -> {
                    getUI().ifPresent(ui ->
                            ui.getPage().getHistory().replaceState(null, new Location(path, chosen.parameters())));
                    show(chosen, today);
                }),
                count,
                found);
        show(query, today);
    }

    private Map<String, String> topics() {
        return ahead.stream()
                .map(session -> known.get(session.training()))
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toMap(
                        Training::topicCode, training -> t(training.topic()), (first, second) -> first, TreeMap::new));
    }

    private void show(CatalogueQuery query, LocalDate today) {
        Map<SessionId, Application> own = own();
        List<Component> cards = ahead.stream()
                .filter(session -> query.asksFor(session, Objects.requireNonNull(known.get(session.training()))))
                .<Component>map(session -> card(session, known.get(session.training()), own.get(session.id()), today))
                .toList();
        found.removeAll();
        found.setClassName("gm-cards", !cards.isEmpty());
        count.setText(t("need.catalogue.count", cards.size()));
        found.add(cards.isEmpty() ? List.of(new EmptyState(VaadinIcon.SEARCH, t("need.catalogue.nothing"))) : cards);
    }

    private static boolean isAhead(Session session, LocalDate today) {
        return session.status() == SessionStatus.PUBLISHED
                && session.firstDay().filter(day -> day.isAfter(today)).isPresent();
    }

    private Map<SessionId, Application> own() {
        return Access.current().may(Resource.APPLICATION, Verb.READ)
                ? lists.mine().stream()
                        .filter(application -> application.status().open())
                        .collect(Collectors.toMap(Application::session, Function.identity()))
                : Map.of();
    }

    private Div card(Session session, @Nullable Training training, @Nullable Application own, LocalDate today) {
        var heading = new H2();
        heading.add(new Anchor(Paths.session(session.id()), session.trainingTitle()));
        var card = new Div(heading);
        card.addClassName("gm-card");
        if (training != null) {
            card.add(new Paragraph(training.goals()));
        }
        card.add(new Facts()
                .fact(t("training.days"), Words.days(session))
                .fact(t("training.place"), session.place())
                .fact(t("need.training.audience"), training == null ? null : training.audience())
                .fact(t("training.seats.free"), Texts.integer(session.remaining()))
                .fact(t("training.registration"), Words.registration(session)));
        var foot = new Div(own == null ? Words.badge(session, today) : Words.badge(own));
        foot.addClassName("gm-card-foot");
        if (own == null && mayApply() && session.openOn(today)) {
            foot.add(Buttons.primary("training.apply", () -> apply(session)));
        }
        card.add(foot);
        return card;
    }

    private static boolean mayApply() {
        Access access = Access.current();
        return access.employee() != null && access.may(Resource.APPLICATION, Verb.WRITE);
    }

    private void apply(Session session) {
        applying.own(session);
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
