package eu.gminarium.ui.app;

/** How many notifications wait to be read; the bell in the frame asks it. */
public interface UnreadCount {

    /** Of the signed-in person in the current partnership. */
    long unread();
}
