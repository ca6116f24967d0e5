package eu.gminarium.messaging;

import io.micronaut.core.annotation.Introspected;
import java.nio.charset.StandardCharsets;

/**
 * A file that comes with a mail.
 *
 * @param name the file's name
 * @param contentType a media type with its parameters: {@code text/calendar; charset=UTF-8; method=REQUEST}
 * @param content at most {@link #MAX_BYTES}
 */
@Introspected
public record Attachment(String name, String contentType, byte[] content) {

    /** Mail servers commonly take 10 MB; in a mail, a file grows by a third. The table refuses more as well. */
    public static final int MAX_BYTES = 5 * 1024 * 1024;

    /** @throws IllegalArgumentException if the file is too large */
    public Attachment {
        if (content.length > MAX_BYTES) {
            throw new IllegalArgumentException(name + " has " + content.length + " bytes");
        }
    }

    /** A file of text, as UTF-8. */
    public static Attachment text(String name, String contentType, String content) {
        return new Attachment(name, contentType, content.getBytes(StandardCharsets.UTF_8));
    }
}
