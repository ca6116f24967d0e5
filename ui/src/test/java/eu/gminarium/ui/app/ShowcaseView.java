package eu.gminarium.ui.app;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.Route;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Page;
import io.micronaut.context.annotation.Prototype;

/** Every building block on one page, to look at. */
@Prototype
@Route(value = ":partnership", layout = MainLayout.class)
@NavigationItem(key = "app.start.title", icon = VaadinIcon.HOME_O, order = 1)
final class ShowcaseView extends Page {

    private static final long serialVersionUID = 1L;

    ShowcaseView() {
        title("Showcase");
        subtitle("Every building block on one page.");
        actions(
                new Button("Works", click -> Notices.success("Saved 3 rows.")),
                new Button("Refused", click -> {
                    throw new StaleVersion();
                }),
                new Button("Fails", click -> {
                    throw new IllegalStateException("secret");
                }));
    }
}
