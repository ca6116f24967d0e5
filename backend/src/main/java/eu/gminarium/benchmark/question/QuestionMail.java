package eu.gminarium.benchmark.question;

import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.messaging.notification.Kind;
import eu.gminarium.messaging.notification.Message;
import eu.gminarium.messaging.notification.Recipient;
import eu.gminarium.messaging.notification.Recipients;
import eu.gminarium.messaging.notification.Teller;
import eu.gminarium.programme.Office;
import eu.gminarium.security.Role;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.i18n.Messages;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;

/** Brings questions to an office's coordinators, and answers back. Nobody sees an address that its owner did not give. */
@Singleton
final class QuestionMail {

    private static final String PAGE = "questions";

    private final Recipients recipients;
    private final Teller teller;
    private final Messages messages;

    QuestionMail(Recipients recipients, Teller teller, Messages messages) {
        this.recipients = recipients;
        this.teller = teller;
        this.messages = messages;
    }

    /** To the office's coordinators; where it has none with an account, to the county's, who pass it on. */
    void ask(QuestionRow question, Office office, IndicatorCard card) {
        Recipient asker = recipients
                .member(new AccountId(question.accountId()), Kind.QUESTION)
                .orElse(null);
        String name = asker == null ? Scopes.currentPartnership().name() : asker.name();
        String address = asker == null || !question.sharesAddress() ? null : asker.address();
        List<Recipient> own = recipients.holding(Role.OFFICE_COORDINATOR, office.id(), Kind.QUESTION);
        List<Recipient> to = own.isEmpty() ? recipients.holding(Role.COORDINATOR, office.id(), Kind.QUESTION) : own;
        Message message = Message.of(
                        Kind.QUESTION,
                        "office-question:" + question.id(),
                        "question.mail.asked",
                        List.of(name, office.displayName()),
                        PAGE)
                .about(question.id())
                .detailed(language -> about(card, language)
                        + question.question() + "\n\n"
                        + (address == null
                                ? messages.text(language, "question.mail.no-address")
                                : messages.text(language, "question.mail.address", address))
                        + "\n");
        to.forEach(each -> teller.tell(message, each));
    }

    /** To whoever asked. */
    void answer(QuestionRow question, String answer, Office office, IndicatorCard card) {
        teller.settle(question.id());
        Message message = Message.of(
                        Kind.QUESTION,
                        "office-answer:" + question.id(),
                        "question.mail.answered",
                        List.of(office.displayName()),
                        PAGE)
                .detailed(language -> about(card, language)
                        + messages.text(language, "question.mail.you-asked", question.question()) + "\n\n" + answer
                        + "\n");
        recipients
                .member(new AccountId(question.accountId()), Kind.QUESTION)
                .ifPresent(asker -> teller.tell(message, asker));
    }

    private String about(IndicatorCard card, Locale language) {
        return messages.text(
                        language,
                        "question.mail.about",
                        card.definition().name().in(language)) + "\n\n";
    }
}
