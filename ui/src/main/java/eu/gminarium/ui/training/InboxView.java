package eu.gminarium.ui.training;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.SessionId;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.ApplicationLists;
import eu.gminarium.training.clash.Clashes;
import eu.gminarium.training.session.Session;
import eu.gminarium.training.session.Sessions;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** What waits for a head's or approver's decision. Enter says yes and goes on: ten decisions in ten keystrokes. */
@Prototype
@Route(value = ":partnership/inbox", layout = MainLayout.class)
@NavigationItem(key = "nav.inbox", icon = VaadinIcon.INBOX, order = 5)
@ViewPermission(
        resource = Resource.APPLICATION,
        verb = {Verb.ENDORSE, Verb.APPROVE})
final class InboxView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ApplicationLists lists;
    private final transient Sessions sessions;
    private final transient Decisions decisions;
    private final transient OfferCards offers;
    private final transient Clashes clashes;
    private final List<InboxEntry> entries = new ArrayList<>();
    private final Div tasks = new Div();

    InboxView(ApplicationLists lists, Sessions sessions, Decisions decisions, OfferCards offers, Clashes clashes) {
        super("training.inbox.title");
        this.lists = lists;
        this.sessions = sessions;
        this.decisions = decisions;
        this.offers = offers;
        this.clashes = clashes;
        tasks.addClassName("gm-decisions");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        entries.clear();
        tasks.removeAll();
        Map<SessionId, Session> known =
                sessions.all().stream().collect(Collectors.toMap(Session::id, Function.identity()));
        for (Application application : lists.inbox()) {
            Session session = known.get(application.session());
            if (session != null) {
                entries.add(new InboxEntry(application, session, clashes.of(application.id()), decisions, this::done));
            }
        }
        entries.forEach(tasks::add);
        add(tasks);
        if (Access.current().may(Resource.APPLICATION, Verb.WRITE)) {
            add(offers.ofOffice(this::reload));
        }
        refresh();
    }

    private void done(InboxEntry entry) {
        int place = entries.indexOf(entry);
        entries.remove(entry);
        tasks.remove(entry);
        refresh();
        if (!entries.isEmpty()) {
            entries.get(Math.min(place, entries.size() - 1)).focus();
        }
    }

    private void refresh() {
        subtitle(entries.isEmpty() ? null : t("training.inbox.lead", entries.size()));
        if (entries.isEmpty()) {
            tasks.add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, t("training.inbox.empty")));
        } else if (entries.size() == tasks.getComponentCount()) {
            entries.getFirst().focus();
        }
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
