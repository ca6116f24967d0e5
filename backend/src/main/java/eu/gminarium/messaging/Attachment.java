package eu.gminarium.messaging;

/**
 * A file of text that comes with a mail.
 *
 * @param name the file's name
 * @param contentType a media type with its parameters: {@code text/calendar; charset=UTF-8; method=REQUEST}
 * @param content written as UTF-8
 */
public record Attachment(String name, String contentType, String content) {}
