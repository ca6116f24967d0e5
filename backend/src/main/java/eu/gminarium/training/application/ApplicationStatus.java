package eu.gminarium.training.application;

/** How far an application has come. A place is taken only by {@link #ENROLLED}. */
public enum ApplicationStatus {
    /** Entered; waits for the head of unit. */
    SUBMITTED,
    /** Supported by the head of unit; waits for the approver. */
    ENDORSED,
    /** Approved, with a place. */
    ENROLLED,
    /** Approved; waits for a place in the order of approval. */
    WAITLISTED,
    /** Refused, with a reason. */
    DECLINED,
    /** Taken back. */
    WITHDRAWN;

    /** Whether anything can still happen to it. */
    public boolean open() {
        return this != DECLINED && this != WITHDRAWN;
    }
}
