package eu.gminarium.ui.training;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.application.ApplicationFilter;
import eu.gminarium.training.application.ApplicationLists;
import eu.gminarium.training.application.ApplicationStatus;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.Arrays;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The applications within reach; office coordinators apply for their people and enter what was signed on paper. */
@Prototype
@Route(value = ":partnership/applications", layout = MainLayout.class)
@NavigationItem(
        key = "nav.applications",
        icon = VaadinIcon.CLIPBOARD_TEXT,
        order = 23,
        section = "nav.section.trainings")
@ViewPermission(resource = Resource.APPLICATION, verb = Verb.READ)
final class ApplicationsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String STATUS = "status";

    private final transient ApplicationLists lists;
    private final transient ApplyDialogs applying;

    ApplicationsView(ApplicationLists lists, ApplyDialogs applying) {
        super("training.applications.title");
        this.lists = lists;
        this.applying = applying;
        subtitle(t("training.applications.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        ApplicationStatus status = event.getLocation()
                .getQueryParameters()
                .getSingleParameter(STATUS)
                .flatMap(ApplicationsView::status)
                .orElse(null);
        if (Access.current().may(Resource.APPLICATION, Verb.WRITE) && ApplyDialogs.forOthers()) {
            actions(Buttons.primary(
                    "training.apply.somebody",
                    () -> applying.somebody(
                                    null, added -> getUI().ifPresent(ui -> ui.navigate(Paths.application(added.id()))))
                            .open()));
        }
        add(
                filter(status),
                ApplicationTable.ofAll(
                        lists,
                        new ApplicationFilter(null, status),
                        new EmptyState(VaadinIcon.CLIPBOARD_TEXT, t("training.applications.empty"))));
    }

    private Select<ApplicationStatus> filter(@Nullable ApplicationStatus status) {
        var field = new Select<ApplicationStatus>();
        field.setLabel(t("training.state"));
        field.setItems(ApplicationStatus.values());
        field.setEmptySelectionAllowed(true);
        field.setEmptySelectionCaption(t("training.applications.any"));
        field.setItemLabelGenerator(value -> value == null ? t("training.applications.any") : Words.of(value));
        field.setValue(status);
        field.addClassName("gm-filter");
        field.addValueChangeListener(event -> show(event.getValue()));
        return field;
    }

    private void show(@Nullable ApplicationStatus status) {
        QueryParameters query = status == null ? QueryParameters.empty() : QueryParameters.of(STATUS, status.name());
        getUI().ifPresent(ui -> ui.navigate(CurrentPartnership.path("applications"), query));
    }

    private static Optional<ApplicationStatus> status(String name) {
        return Arrays.stream(ApplicationStatus.values())
                .filter(value -> value.name().equals(name))
                .findFirst();
    }
}
