package eu.gminarium.mysteryclient.audit;

/** An audit's stages; each leads only to the next. */
public enum AuditStatus {
    /** Scenarios, criteria and calls are prepared; auditors see nothing yet. */
    PLANNED,
    /** Auditors call; offices see nothing. */
    RUNNING,
    /** Offices and leaders see the ranking. */
    RELEASED;

    boolean leadsTo(AuditStatus next) {
        return next.ordinal() == ordinal() + 1;
    }
}
