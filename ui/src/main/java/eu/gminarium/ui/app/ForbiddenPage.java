package eu.gminarium.ui.app;

import com.vaadin.flow.router.AccessDeniedException;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import io.micronaut.context.annotation.Prototype;

/** Views that the person's roles do not reach. */
@Prototype
@ParentLayout(MainLayout.class)
final class ForbiddenPage extends RefusalPage implements HasErrorParameter<AccessDeniedException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<AccessDeniedException> parameter) {
        boolean inPartnership = CurrentPartnership.slug().isPresent();
        return refuse(
                403, t("app.forbidden.title"), t(inPartnership ? "app.forbidden.text" : "app.forbidden.operator"));
    }
}
