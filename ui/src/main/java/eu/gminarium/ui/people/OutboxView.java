package eu.gminarium.ui.people;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.messaging.MailLog;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;

/** The partnership's mail: what was sent, what waits, and what has to be handed over. */
@Prototype
@Route(value = ":partnership/outbox", layout = MainLayout.class)
@NavigationItem(key = "nav.outbox", icon = VaadinIcon.ENVELOPE_O, order = 64, section = "nav.section.programme")
@ViewPermission(resource = Resource.OUTBOX, verb = Verb.READ)
final class OutboxView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient MailLog mail;

    OutboxView(MailLog mail) {
        super("outbox.title");
        this.mail = mail;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        subtitle(t("outbox.lead"));
        if (!mail.sends()) {
            add(new Hint(t("outbox.no-server")));
        }
        GivenUpNotice.of(mail, () -> getUI().ifPresent(ui -> ui.refreshCurrentRoute(false)))
                .ifPresent(this::add);
        add(new MailList(mail, "outbox.empty"));
    }
}
