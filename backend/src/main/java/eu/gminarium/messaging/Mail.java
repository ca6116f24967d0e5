package eu.gminarium.messaging;

/**
 * A plain-text mail.
 *
 * @param eventKey names the event, so that nobody hears of it twice: {@code application-approved:<id>}
 * @param recipient an e-mail address
 * @param subject one line in the recipient's language
 * @param body plain text in the recipient's language
 */
public record Mail(String eventKey, String recipient, String subject, String body) {

    /** Beginning of the event key of mail that carries a link which sets a password. */
    public static final String INVITATION = "invitation:";
}
