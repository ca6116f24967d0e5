package eu.gminarium.training.attendance;

/** How an entry of attendance came to be changed. */
public enum ChangeKind {
    /** By a coordinator after the fact, with a reason. */
    CORRECTION,
    /** By a coordinator, after a check-in had been taken back. */
    ENTRY,
    /** At the door, after a check-in had been taken back. */
    CHECK_IN,
    /** A check-in was taken back. */
    UNDONE
}
