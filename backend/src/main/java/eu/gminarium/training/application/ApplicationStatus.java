package eu.gminarium.training.application;

/** How far an application has come. A place is taken by {@link #ENROLLED} and held by {@link #OFFERED}. */
public enum ApplicationStatus {
    /** Entered; waits for the head of unit. */
    SUBMITTED,
    /** Supported by the head of unit; waits for the approver. */
    ENDORSED,
    /** Approved, with a place. */
    ENROLLED,
    /** Approved; waits for a place in the order of approval. */
    WAITLISTED,
    /** Approved; a place that got free is held until the person answers or the offer expires. */
    OFFERED,
    /** Refused, with a reason. */
    DECLINED,
    /** Taken back. */
    WITHDRAWN;

    /** Whether anything can still happen to it. */
    public boolean open() {
        return this != DECLINED && this != WITHDRAWN;
    }

    /** Whether it counts against the session's capacity. */
    public boolean placed() {
        return this == ENROLLED || this == OFFERED;
    }

    /** Whether it is approved and not over. */
    public boolean approved() {
        return placed() || this == WAITLISTED;
    }
}
