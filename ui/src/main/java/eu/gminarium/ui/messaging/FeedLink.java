package eu.gminarium.ui.messaging;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.training.calendar.PersonalFeed;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The secret link to one's own calendar: make it, see it once, make another, take it away. */
public final class FeedLink extends Div {

    private static final long serialVersionUID = 1L;

    /** All partnerships so far are there, and the profile belongs to none of them. */
    private static final ZoneId ZONE = ZoneId.of("Europe/Warsaw");

    private final transient PersonalFeed feed;

    public FeedLink(PersonalFeed feed) {
        this.feed = feed;
        addClassName("gm-feed-link");
        show(null);
    }

    private void show(@Nullable String url) {
        removeAll();
        Optional<Instant> since = feed.since();
        if (url != null) {
            add(link(url), new Paragraph(Texts.t("message.feed.once")));
        } else {
            add(new Paragraph(since.map(at -> Texts.t("message.feed.since", Texts.dateTime(at, ZONE)))
                    .orElseGet(() -> Texts.t("message.feed.none"))));
        }
        var buttons = new Div();
        buttons.addClassName("gm-feed-buttons");
        if (since.isEmpty()) {
            buttons.add(new Button(Texts.t("message.feed.make"), click -> show(feed.renew())));
        } else {
            buttons.add(
                    new Button(Texts.t("message.feed.renew"), click -> askToRenew()),
                    new Button(Texts.t("message.feed.revoke"), click -> askToRevoke()));
        }
        add(buttons);
    }

    private static TextField link(String url) {
        var field = new TextField(Texts.t("message.feed.link"));
        field.setValue(url);
        field.setReadOnly(true);
        field.setAutoselect(true);
        field.setWidthFull();
        return field;
    }

    private void askToRenew() {
        Confirm.ask(
                Texts.t("message.feed.renew.question"),
                Texts.t("message.feed.renew.consequence"),
                Texts.t("message.feed.renew"),
                () -> show(feed.renew()));
    }

    private void askToRevoke() {
        Confirm.danger(
                Texts.t("message.feed.revoke.question"),
                Texts.t("message.feed.revoke.consequence"),
                Texts.t("message.feed.revoke"),
                () -> {
                    feed.revoke();
                    show(null);
                    Notices.success(Texts.t("message.feed.revoked"));
                });
    }
}
