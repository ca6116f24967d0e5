package eu.gminarium.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouterLink;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.ApplicationLists;
import eu.gminarium.training.application.ApplicationStatus;
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
    private final transient OfferCards offers;
    private final transient CheckInCodeDialog codes;
    private final transient MyCertificates certificates;

    MyTrainingsView(ApplicationLists lists, OfferCards offers, CheckInCodeDialog codes, MyCertificates certificates) {
        super("training.mine.title");
        this.lists = lists;
        this.offers = offers;
        this.codes = codes;
        this.certificates = certificates;
        subtitle(t("training.mine.lead"));
        actions(new Anchor("/app/profile", t("message.feed")));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        var catalogue =
                new RouterLink(t("training.mine.to-catalogue"), CatalogueView.class, CurrentPartnership.parameters());
        add(offers.own(this::reload));
        add(ApplicationTable.ofOneself(
                        lists.mine(), new EmptyState(VaadinIcon.DIPLOMA, t("training.mine.empty"), catalogue))
                .component(t("after.code.title"), this::code));
        add(certificates.table());
    }

    /** Only who has a place has something to show at the door. */
    private Component code(Application application) {
        return application.status() == ApplicationStatus.ENROLLED
                ? Buttons.plain("after.code.show", () -> codes.open(application.id()))
                : new Span();
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
