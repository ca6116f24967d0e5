package eu.gminarium.messaging.notification;

/** Kinds of messages, by which people choose what they want by mail. On the screen they see all of them. */
public enum Kind {
    /** What was decided about one's own application. */
    DECISION(true, true),
    /** Meetings to come to: invitations, changes and cancellations. Always by mail, because somebody counts on it. */
    INVITATION(true, false),
    /** Something that comes soon or waits long. */
    REMINDER(true, true),
    /** Something that waits for one's decision from now on. */
    TASK(false, true),
    /** Once a week, what waits. */
    DIGEST(true, true),
    /** What another office asks, and its answer. Always by mail, because somebody waits for it. */
    QUESTION(true, false);

    private final boolean mailByDefault;
    private final boolean optional;

    Kind(boolean mailByDefault, boolean optional) {
        this.mailByDefault = mailByDefault;
        this.optional = optional;
    }

    /** Whether people who chose nothing get mail. */
    public boolean mailByDefault() {
        return mailByDefault;
    }

    /** Whether people may choose. */
    public boolean optional() {
        return optional;
    }
}
