package eu.gminarium.mysteryclient.audit;

/** An audit's stages; each leads only to the next. */
public enum AuditStatus {
    /** Scenarios, criteria and calls are prepared; auditors see nothing yet. */
    PLANNED,
    /** Auditors call; offices see nothing. */
    RUNNING,
    /** Calls are over; the coordinator checks each of them, auditors change only what is sent back to them. */
    REVIEW,
    /** Each office sees its own result and no other, and may appeal. */
    PREVIEW,
    /** Offices and leaders see the ranking; nothing that it is made of changes any more. */
    RELEASED;

    boolean leadsTo(AuditStatus next) {
        return next.ordinal() == ordinal() + 1;
    }

    /** Whether calls may still be planned and made. */
    public boolean takesCalls() {
        return compareTo(RUNNING) <= 0;
    }

    /** Whether an office sees its own result. */
    public boolean showsOwnResult() {
        return compareTo(PREVIEW) >= 0;
    }
}
