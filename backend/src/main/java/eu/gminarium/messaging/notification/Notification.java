package eu.gminarium.messaging.notification;

import eu.gminarium.shared.i18n.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * Something a person was told.
 *
 * @param textKey without the ending {@code .subject}
 * @param page where it leads, below the partnership's address
 */
public record Notification(
        UUID id, Kind kind, String textKey, List<Object> arguments, String page, Instant createdAt, boolean read) {

    /** One sentence in the language of whoever reads it now. */
    public String text(Messages messages, Locale language) {
        return messages.text(language, textKey + Message.SUBJECT, arguments.toArray());
    }
}
