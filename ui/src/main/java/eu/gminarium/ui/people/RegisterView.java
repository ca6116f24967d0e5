package eu.gminarium.ui.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.programme.register.Register;
import eu.gminarium.programme.register.RegisterStatus;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.Figure;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;

/** The register of territorial units from which coordinators pick offices, and the import of its official file. */
@Prototype
@Route(value = "operator/register", layout = MainLayout.class)
@NavigationItem(key = "nav.register", icon = VaadinIcon.BUILDING_O, order = 2)
@ViewPermission(resource = Resource.REGISTER, verb = Verb.WRITE)
final class RegisterView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Register register;
    private final Div status = new Div();

    RegisterView(Register register) {
        super("register.title");
        this.register = register;
        subtitle(t("register.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        show();
        add(status, new RegisterUpload(register, this::show));
    }

    private void show() {
        status.removeAll();
        RegisterStatus now = register.status();
        LocalDate stateOn = now.stateOn();
        status.add(
                stateOn == null
                        ? new Hint(t("register.empty"))
                        : Figure.row(
                                new Figure(Texts.date(stateOn), t("register.state-on")),
                                new Figure(Texts.integer(now.units()), t("register.units")),
                                new Figure(Texts.integer(now.offices()), t("register.offices"))));
    }
}
