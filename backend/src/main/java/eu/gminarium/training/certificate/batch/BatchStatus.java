package eu.gminarium.training.certificate.batch;

/** How an issue in one go stands. */
public enum BatchStatus {
    RUNNING,
    /** Everybody was looked at. */
    DONE,
    /** Somebody stopped it; what was issued until then is valid. */
    CANCELLED,
    /** Something broke, see the log; what was issued until then is valid, and another one does the rest. */
    FAILED,
    /** The program was stopped under way; another one does the rest. Never stored: told by the time. */
    INTERRUPTED
}
