package eu.gminarium.ui.app;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Page;

/** A page that says why there is nothing to see, and leads back to the start. */
abstract class RefusalPage extends Page {

    private static final long serialVersionUID = 1L;

    /** Shows a title and a sentence; never an exception's own text. */
    final int refuse(int status, String title, String sentence) {
        addClassName("gm-refusal");
        title(title);
        removeAll();
        var home = new Anchor("/app/" + CurrentPartnership.slug().orElse(""), t("app.back-to-start"));
        home.addClassName("gm-button");
        add(new EmptyState(VaadinIcon.MAP_MARKER, sentence, home));
        return status;
    }
}
