package eu.gminarium.ui.common;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.router.RouterLink;

/** The way from the top to a page. */
final class Breadcrumb extends Nav {

    private static final long serialVersionUID = 1L;

    private final OrderedList levels = new OrderedList();

    Breadcrumb() {
        addClassName("gm-breadcrumb");
        getElement().setAttribute("aria-label", Texts.t("common.breadcrumb"));
        getElement().appendChild(levels.getElement());
    }

    void level(String label, Class<? extends Component> view) {
        levels.add(new ListItem(new RouterLink(label, view, CurrentPartnership.parameters())));
    }

    void level(String label, String path) {
        levels.add(new ListItem(new Anchor(path, label)));
    }
}
