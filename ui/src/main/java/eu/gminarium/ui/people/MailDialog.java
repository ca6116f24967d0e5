package eu.gminarium.ui.people;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.messaging.Attachment;
import eu.gminarium.messaging.MailEntry;
import eu.gminarium.messaging.MailEntry.State;
import eu.gminarium.messaging.MailLog;
import eu.gminarium.ui.common.Facts;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** One mail with its text and, where it has to be handed over, the link in it. */
final class MailDialog extends Dialog {

    private static final long serialVersionUID = 1L;

    private static final Pattern LINK = Pattern.compile("https?://\\S+/invitation/\\S+");

    MailDialog(MailEntry entry, MailLog mail, Runnable then) {
        setHeaderTitle(entry.subject());
        setWidth("min(44rem, calc(100vw - 2rem))");
        var content = new Div(facts(entry));
        content.addClassName("gm-mail");
        add(content);
        String body = entry.body();
        if (body == null) {
            content.add(new Paragraph(Texts.t("outbox.closed")));
        } else {
            if (entry.state() == State.SHOWN_ONLY) {
                Matcher link = LINK.matcher(body);
                content.add(link.find() ? handOver(link.group()) : new Paragraph(Texts.t("outbox.shown-only")));
            }
            content.add(new Pre(body));
        }
        List<Attachment> attachments = mail.attachments(entry.id());
        if (!attachments.isEmpty()) {
            content.add(new Facts()
                    .fact(
                            Texts.t("message.attachments"),
                            attachments.stream().map(Attachment::name).collect(Collectors.joining(", "))));
        }
        getFooter().add(new Button(Texts.t("common.close"), click -> close()));
        if (entry.state() == State.FAILED || entry.state() == State.GIVEN_UP) {
            getFooter().add(retry(entry, mail, then));
        }
    }

    private static Facts facts(MailEntry entry) {
        var facts = new Facts()
                .fact(Texts.t("outbox.recipient"), entry.recipient())
                .fact(Texts.t("outbox.written"), MailTime.of(entry.createdAt()))
                .fact(Texts.t("outbox.state"), MailBadge.of(entry.state()));
        if (entry.sentAt() != null) {
            facts.fact(Texts.t("outbox.sent"), MailTime.of(entry.sentAt()));
        } else if (entry.state() == State.FAILED) {
            facts.fact(Texts.t("outbox.next"), MailTime.of(entry.nextAttemptAt()));
        }
        return entry.attempts() == 0 ? facts : facts.fact(Texts.t("outbox.attempts"), Texts.integer(entry.attempts()));
    }

    private static Div handOver(String link) {
        var field = new TextField(Texts.t("outbox.link"));
        field.setValue(link);
        field.setReadOnly(true);
        field.setAutoselect(true);
        var copy = new Button(Texts.t("outbox.link.copy"), VaadinIcon.COPY_O.create(), click -> copy(field));
        copy.addThemeVariants(ButtonVariant.PRIMARY);
        var line = new Div(field, copy);
        line.addClassName("gm-mail-link");
        return new Div(new Paragraph(Texts.t("outbox.hand-over")), line);
    }

    /** Browsers keep their clipboard from pages without TLS; there the old command still works. */
    private static void copy(TextField field) {
        field.getElement()
                .executeJs("const field = this.inputElement; field.select();"
                        + "if (navigator.clipboard) { return navigator.clipboard.writeText(field.value); }"
                        + "if (!document.execCommand('copy')) { throw new Error('no clipboard'); }")
                .then(done -> Notices.success(Texts.t("outbox.link.copied")));
    }

    private Button retry(MailEntry entry, MailLog mail, Runnable then) {
        var button = new Button(Texts.t("outbox.retry"), click -> {
            mail.retry(entry.id());
            Notices.success(Texts.t("outbox.retried"));
            close();
            then.run();
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
