package eu.gminarium.ui.training;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.application.ApplicationLists;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;

/** A person's own applications and enrolments. */
@Prototype
@Route(value = ":partnership/my-trainings", layout = MainLayout.class)
@NavigationItem(key = "nav.my-trainings", icon = VaadinIcon.DIPLOMA, order = 22, section = "nav.section.trainings")
@ViewPermission(resource = Resource.APPLICATION, verb = Verb.WRITE)
final class MyTrainingsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ApplicationLists lists;

    MyTrainingsView(ApplicationLists lists) {
        super("training.mine.title");
        this.lists = lists;
        subtitle(t("training.mine.lead"));
        actions(new Anchor("/app/profile", t("message.feed")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var catalogue =
                new RouterLink(t("training.mine.to-catalogue"), CatalogueView.class, CurrentPartnership.parameters());
        add(ApplicationTable.ofOneself(
                lists.mine(), new EmptyState(VaadinIcon.DIPLOMA, t("training.mine.empty"), catalogue)));
    }
}
