package eu.gminarium.mysteryclient.call;

/** How one attempt to reach the office ended. */
public enum AttemptOutcome {
    NO_ANSWER,
    BUSY,
    /** Passed on to another number; not counted as unanswered. */
    TRANSFERRED,
    HUNG_UP,
    /** The office saw through it: the call leaves the result. */
    RECOGNISED,
    ANSWERED;

    /** Whether the attempt counts towards the scenario's limit. */
    public boolean unanswered() {
        return this == NO_ANSWER || this == BUSY || this == HUNG_UP;
    }
}
