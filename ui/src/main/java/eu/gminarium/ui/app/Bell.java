package eu.gminarium.ui.app;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.ui.common.Texts;
import java.util.Optional;

/** Leads to the notifications and says how many are new; not there outside a partnership. */
final class Bell extends Anchor {

    private static final long serialVersionUID = 1L;

    private static final int MOST = 99;

    private final transient UnreadCount count;
    private final Span number = new Span();

    Bell(UnreadCount count) {
        this.count = count;
        addClassName("gm-bell");
        number.addClassName("gm-bell-number");
        number.getElement().setAttribute("aria-hidden", "true");
        var icon = VaadinIcon.BELL_O.create();
        icon.getElement().setAttribute("aria-hidden", "true");
        add(icon, number);
        setVisible(false);
    }

    /** Counts anew, on each navigation. */
    void show(Optional<String> slug) {
        setVisible(slug.isPresent());
        slug.ifPresent(partnership -> {
            long unread = count.unread();
            setHref("/app/" + partnership + "/notifications");
            String words = Texts.t("message.notifications.bell", unread);
            getElement().setAttribute("aria-label", words);
            getElement().setAttribute("title", words);
            number.setText(unread > MOST ? MOST + "+" : Texts.integer(unread));
            number.setVisible(unread > 0);
        });
    }
}
