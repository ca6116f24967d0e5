package eu.gminarium.training.paper;

/** What was scanned. */
public enum ScanKind {
    /** The paper on which a step of an application was signed. */
    STEP,
    /** A certificate that an accredited institution gave by law. */
    CERTIFICATE,
    /** The signed attendance list of a meeting. */
    ATTENDANCE_LIST
}
