package eu.gminarium.ui.app;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Page;
import io.micronaut.context.annotation.Prototype;

/** The door of a partnership: leads to the first screen that the person's roles reach. */
@Prototype
@Route(value = ":partnership", layout = MainLayout.class)
final class HomePage extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Navigation navigation;

    HomePage(Navigation navigation) {
        super("app.start.title");
        this.navigation = navigation;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        navigation
                .partnershipStart()
                .ifPresentOrElse(
                        view -> event.forwardTo(view, CurrentPartnership.parameters()),
                        () -> add(new EmptyState(VaadinIcon.HOME_O, t("app.start.none"))));
    }
}
