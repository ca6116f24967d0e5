package eu.gminarium.ui.people;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;

/** What can be done with one row of a list. */
final class RowMenu extends MenuBar {

    private static final long serialVersionUID = 1L;

    private final MenuItem root;

    /** @param label names the row too, because all these buttons look alike */
    RowMenu(String label) {
        addClassName("gm-row-menu");
        addThemeVariants(MenuBarVariant.TERTIARY);
        root = addItem(VaadinIcon.ELLIPSIS_DOTS_V.create());
        root.setAriaLabel(label);
    }

    RowMenu item(String text, Runnable action) {
        root.getSubMenu().addItem(text, click -> action.run());
        return this;
    }
}
