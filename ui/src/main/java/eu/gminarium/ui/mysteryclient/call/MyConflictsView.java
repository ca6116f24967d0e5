package eu.gminarium.ui.mysteryclient.call;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Role;
import eu.gminarium.security.Verb;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;

/** The offices that the signed-in auditor may not audit; they can be added to at any time. */
@Prototype
@Route(value = ":partnership/my-conflicts", layout = MainLayout.class)
@ViewPermission(resource = Resource.CALL, verb = Verb.WRITE)
final class MyConflictsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient ConflictForm form;

    MyConflictsView(ConflictForm form) {
        super("mystery.conflicts.mine");
        this.form = form;
        crumb(t("mystery.calls"), CallsView.class);
        subtitle(t("mystery.conflicts.mine.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        if (!Access.current().has(Role.AUDITOR)) {
            add(new EmptyState(VaadinIcon.USERS, t("mystery.conflicts.auditors-only")));
            return;
        }
        add(form.of(() -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false))));
    }
}
