package eu.gminarium.ui.app;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import io.micronaut.context.annotation.Prototype;

/** Unknown addresses, and partnerships the person does not belong to. */
@Prototype
@ParentLayout(MainLayout.class)
final class NotFoundPage extends RefusalPage implements HasErrorParameter<NotFoundException> {

    private static final long serialVersionUID = 1L;

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        return refuse(404, t("app.not-found.title"), t("app.not-found.text"));
    }
}
