package eu.gminarium.ui.people;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.messaging.MailEntry;
import eu.gminarium.messaging.MailLog;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.Texts;

/** The mail that the reader may see, newest first; each opens by its subject. */
final class MailList extends Div {

    private static final long serialVersionUID = 1L;

    MailList(MailLog mail, String emptyKey) {
        addClassName("gm-tall-list");
        var list = new LazyList<MailEntry>(
                Texts.t("outbox.title"),
                piece -> mail.page(piece.offset(), piece.limit()),
                () -> Math.toIntExact(mail.count()),
                new EmptyState(VaadinIcon.ENVELOPE_O, Texts.t(emptyKey)));
        list.component(Texts.t("outbox.mail"), entry -> subject(entry, mail, list))
                .component(Texts.t("outbox.state"), entry -> MailBadge.of(entry.state()))
                .column(Texts.t("outbox.written"), entry -> MailTime.of(entry.createdAt()))
                .number(Texts.t("outbox.attempts"), entry -> Texts.integer(entry.attempts()));
        add(list);
    }

    private static Stack subject(MailEntry entry, MailLog mail, LazyList<MailEntry> list) {
        var open = new NativeButton(entry.subject(), click -> new MailDialog(entry, mail, list::refresh).open());
        open.addClassName("gm-link");
        return new Stack(open, entry.recipient());
    }
}
