package eu.gminarium.documents.job;

/** How a report stands. */
public enum ReportStatus {
    RUNNING,
    /** There is a file. */
    DONE,
    /** Somebody stopped it. */
    CANCELLED,
    /** Something broke, see the log. */
    FAILED,
    /** The program was stopped under way. Never stored: told by the time. */
    INTERRUPTED
}
