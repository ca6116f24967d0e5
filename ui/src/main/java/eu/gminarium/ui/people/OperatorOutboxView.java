package eu.gminarium.ui.people;

import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.messaging.DeadLetters;
import eu.gminarium.messaging.MailLog;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;

/** The operator's own mail; that of partnerships stays theirs. */
@Prototype
@Route(value = "operator/outbox", layout = MainLayout.class)
@NavigationItem(key = "nav.operator-outbox", icon = VaadinIcon.ENVELOPE_O, order = 3)
@ViewPermission(resource = Resource.PARTNERSHIP, verb = Verb.READ)
final class OperatorOutboxView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient MailLog mail;
    private final transient DeadLetters dead;

    OperatorOutboxView(MailLog mail, DeadLetters dead) {
        super("outbox.title");
        this.mail = mail;
        this.dead = dead;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        subtitle(t("outbox.lead.operator"));
        if (!mail.sends()) {
            add(new Hint(t("outbox.no-server")));
        }
        add(new MailList(mail, "outbox.empty.operator"), new DeadLetterList(dead));
    }
}
