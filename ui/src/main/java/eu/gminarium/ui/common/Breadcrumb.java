package eu.gminarium.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.RouteConfiguration;
import com.vaadin.flow.router.RouteParameters;
import com.vaadin.flow.router.RouterLink;

/** The way from the top to a page. */
final class Breadcrumb extends Nav {

    private static final long serialVersionUID = 1L;
    private static final String PARTNERSHIP = "partnership";

    private final OrderedList levels = new OrderedList();

    Breadcrumb() {
        addClassName("gm-breadcrumb");
        getElement().setAttribute("aria-label", Texts.t("common.breadcrumb"));
        super.add(new Component[] {levels});
    }

    void add(String label, Class<? extends Component> view) {
        levels.add(new ListItem(new RouterLink(label, view, parameters(view))));
    }

    void add(String label, String path) {
        var link = new Anchor(path, label);
        link.setRouterIgnore(false);
        levels.add(new ListItem(link));
    }

    private static RouteParameters parameters(Class<? extends Component> view) {
        boolean ofPartnership = RouteConfiguration.forRegistry(
                        UI.getCurrent().getInternals().getRouter().getRegistry())
                .getTemplate(view)
                .filter(template -> template.contains(":" + PARTNERSHIP))
                .isPresent();
        return ofPartnership
                ? new RouteParameters(
                        PARTNERSHIP, UI.getCurrent().getActiveViewLocation().getFirstSegment())
                : RouteParameters.empty();
    }
}
