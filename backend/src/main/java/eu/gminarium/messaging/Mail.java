package eu.gminarium.messaging;

import java.util.List;

/**
 * A plain-text mail.
 *
 * @param eventKey names the event, so that nobody hears of it twice: {@code application-approved:<id>}
 * @param recipient an e-mail address
 * @param subject one line in the recipient's language
 * @param body plain text in the recipient's language
 * @param attachments in their order
 */
public record Mail(String eventKey, String recipient, String subject, String body, List<Attachment> attachments) {

    /** Beginning of the event key of mail that carries a link which sets a password. */
    public static final String INVITATION = "invitation:";

    public Mail {
        attachments = List.copyOf(attachments);
    }

    /** A mail without attachments. */
    public Mail(String eventKey, String recipient, String subject, String body) {
        this(eventKey, recipient, subject, body, List.of());
    }
}
