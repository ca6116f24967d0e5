package eu.gminarium.mysteryclient.call;

/** How one attempt to reach the office ended. */
public enum AttemptOutcome {
    NO_ANSWER,
    BUSY,
    /** The published number is not the office's: the call ends as the scenario's rule says. */
    WRONG_NUMBER,
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
