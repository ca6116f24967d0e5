package eu.gminarium.messaging.notification;

import eu.gminarium.messaging.Attachment;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What is told, before anybody's language is known. The text {@code <textKey>.subject} is the notification and the
 * subject of the mail, {@code <textKey>.body} the mail.
 *
 * @param eventKey names the event; each recipient is told of it once
 * @param arguments of both texts: strings, whole numbers, local dates
 * @param page where it leads, below the partnership's address: {@code applications/<id>}; empty for the start page
 * @param subject what it is about, so that it can be settled; null where nothing settles it
 * @param attachments the mail's files, in the recipient's language; only made for somebody who gets a mail
 * @param details what the mail adds to its text, in the recipient's language; may be empty
 */
public record Message(
        Kind kind,
        String eventKey,
        String textKey,
        List<Object> arguments,
        String page,
        @Nullable UUID subject,
        Function<Locale, List<Attachment>> attachments,
        Function<Locale, String> details) {

    /** Ending of the key of the text that is the notification, and the mail's subject. */
    public static final String SUBJECT = ".subject";

    public Message {
        arguments = List.copyOf(arguments);
    }

    /** A message without subject, attachments and details. */
    public static Message of(Kind kind, String eventKey, String textKey, List<Object> arguments, String page) {
        return new Message(kind, eventKey, textKey, arguments, page, null, language -> List.of(), language -> "");
    }

    /** The same about something. */
    public Message about(UUID what) {
        return new Message(kind, eventKey, textKey, arguments, page, what, attachments, details);
    }

    /** The same with attachments. */
    public Message with(List<Attachment> files) {
        List<Attachment> kept = List.copyOf(files);
        return attached(language -> kept);
    }

    /** The same with attachments in the recipient's language. */
    public Message attached(Function<Locale, List<Attachment>> files) {
        return new Message(kind, eventKey, textKey, arguments, page, subject, files, details);
    }

    /** The same with details. */
    public Message detailed(Function<Locale, String> more) {
        return new Message(kind, eventKey, textKey, arguments, page, subject, attachments, more);
    }
}
