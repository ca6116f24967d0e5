package eu.gminarium.ui.app;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import eu.gminarium.ui.app.BrowserSession.PartnershipChoice;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Page;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** Leads to the person's only partnership, lets them choose among several, and operators to their screens. */
@Prototype
@Route(value = "", layout = MainLayout.class)
final class StartPage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient BrowserSession sessions;
    private final transient Navigation navigation;

    StartPage(BrowserSession sessions, Navigation navigation) {
        super("app.start.title");
        this.sessions = sessions;
        this.navigation = navigation;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        List<PartnershipChoice> choices = sessions.partnerships(SignedIn.current());
        var operator = navigation.operatorStart();
        if (choices.size() == 1 && operator.isEmpty()) {
            event.forwardTo(choices.getFirst().slug());
        } else if (choices.isEmpty() && operator.isPresent()) {
            event.forwardTo(operator.get());
        } else if (choices.isEmpty()) {
            add(new EmptyState(VaadinIcon.HOME_O, t("app.start.none")));
        } else {
            choose(choices);
        }
    }

    private void choose(List<PartnershipChoice> choices) {
        var list = new UnorderedList();
        list.addClassName("gm-choices");
        choices.forEach(choice -> list.add(new ListItem(new Anchor("/app/" + choice.slug(), choice.name()))));
        navigation.operatorStart().ifPresent(view -> list.add(new ListItem(new RouterLink(t("app.operator"), view))));
        add(list);
    }
}
