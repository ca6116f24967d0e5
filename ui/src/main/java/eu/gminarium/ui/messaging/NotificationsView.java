package eu.gminarium.ui.messaging;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.messaging.notification.Notification;
import eu.gminarium.messaging.notification.Notifications;
import eu.gminarium.security.Access;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.List;

/** What happened in matters that concern the person, newest first; each line leads to its thing. */
@Prototype
@Route(value = ":partnership/notifications", layout = MainLayout.class)
@NavigationItem(key = "nav.notifications", icon = VaadinIcon.BELL_O, order = 6)
final class NotificationsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final int PIECE = 50;
    private static final String ALL = "all";

    private final transient Notifications notifications;
    private final transient Messages messages;
    private boolean all;
    private int shown = PIECE;

    NotificationsView(Notifications notifications, Messages messages) {
        super("message.notifications.title");
        this.notifications = notifications;
        this.messages = messages;
        subtitle(t("message.notifications.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        all = event.getLocation().getQueryParameters().getParameters().containsKey(ALL);
        show();
    }

    private void show() {
        removeAll();
        long unread = notifications.count(true);
        boolean any = notifications.count(false) > 0;
        actions(unread == 0 ? new Component[0] : new Component[] {readAll()});
        if (!any) {
            add(new EmptyState(VaadinIcon.BELL_O, t("message.notifications.empty")));
            return;
        }
        add(filter());
        List<Notification> page = notifications.page(!all, shown, 0);
        if (page.isEmpty()) {
            add(new EmptyState(VaadinIcon.CHECK_CIRCLE_O, t("message.notifications.none-unread")));
            return;
        }
        var list = new UnorderedList();
        list.addClassName("gm-notifications");
        page.forEach(each -> list.add(line(each)));
        add(list);
        if (page.size() == shown) {
            add(new Button(t("message.notifications.more"), click -> {
                shown += PIECE;
                show();
            }));
        }
    }

    /** The choice lives in the address. */
    private Div filter() {
        String path = CurrentPartnership.path("notifications");
        var unread = new Anchor(path, t("message.notifications.unread"));
        var every = new Anchor(path + "?" + ALL, t("message.notifications.all"));
        (all ? every : unread).getElement().setAttribute("aria-current", "true");
        var filter = new Div(unread, every);
        filter.addClassName("gm-notification-filter");
        return filter;
    }

    private ListItem line(Notification each) {
        var link = new Anchor(CurrentPartnership.path(each.page()), each.text(messages, locale()));
        // The person leaves the page with it, so that it is read by then.
        link.getElement().addEventListener("click", click -> notifications.mark(each.id(), true));
        var when = new Span(Texts.dateTime(
                each.createdAt(), Access.current().requirePartnership().zone()));
        when.addClassName("gm-quiet");
        var words = new Div(link, when);
        words.addClassName("gm-notification-words");
        var item = new ListItem(words);
        item.setClassName("gm-notification-new", !each.read());
        if (!each.read()) {
            var read = new Button(t("message.notifications.read"), click -> {
                notifications.mark(each.id(), true);
                again();
            });
            read.addThemeVariants(ButtonVariant.TERTIARY);
            read.setAriaLabel(t("message.notifications.read") + ": " + link.getText());
            item.add(new StatusBadge(StatusBadge.Tone.INFORMATION, t("message.notifications.new")), read);
        }
        return item;
    }

    private Button readAll() {
        return new Button(t("message.notifications.read-all"), click -> {
            notifications.readAll();
            again();
        });
    }

    /** Enters the page anew, with which the bell counts anew. */
    private void again() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(true));
    }
}
