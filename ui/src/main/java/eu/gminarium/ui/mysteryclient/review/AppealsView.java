package eu.gminarium.ui.mysteryclient.review;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.mysteryclient.appeal.Appeal;
import eu.gminarium.mysteryclient.appeal.AppealStatus;
import eu.gminarium.mysteryclient.appeal.Appeals;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The appeals that the person sees; coordinators decide them here. */
@Prototype
@Route(value = ":partnership/appeals", layout = MainLayout.class)
@NavigationItem(
        key = "nav.appeals",
        icon = VaadinIcon.COMMENT_ELLIPSIS_O,
        order = 44,
        section = "nav.section.mystery-client")
@ViewPermission(resource = Resource.APPEAL, verb = Verb.READ)
final class AppealsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Appeals appeals;
    private final transient AppealDialogs dialogs;

    AppealsView(Appeals appeals, AppealDialogs dialogs) {
        super("mystery.appeals");
        this.appeals = appeals;
        this.dialogs = dialogs;
        subtitle(t("mystery.appeals.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<Appeal> all = appeals.list(null);
        if (all.isEmpty()) {
            add(new EmptyState(VaadinIcon.COMMENT_ELLIPSIS_O, t("mystery.appeals.empty")));
            return;
        }
        boolean decides = Access.current().may(Resource.APPEAL, Verb.APPROVE);
        section("mystery.appeals.open", all, true, decides ? dialogs : null);
        section("mystery.appeals.decided", all, false, null);
    }

    private void section(String heading, List<Appeal> all, boolean open, @Nullable AppealDialogs deciding) {
        List<Appeal> shown = all.stream()
                .filter(appeal -> (appeal.status() == AppealStatus.OPEN) == open)
                .toList();
        if (!shown.isEmpty()) {
            add(new AppealSection(heading, shown, deciding, this::reload));
        }
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
