package eu.gminarium.mysteryclient.notice;

import java.util.List;

/**
 * The notice to one office, of the template {@code print/audit-notice.jte}.
 *
 * @param sender and day, at the head
 * @param parts in their order
 */
public record PrintedNotice(String office, String sender, List<Part> parts) {

    public PrintedNotice {
        parts = List.copyOf(parts);
    }

    /** A paragraph under its own heading. */
    public record Part(String heading, String text) {}
}
