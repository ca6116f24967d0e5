package eu.gminarium.training.session;

/** Where a session is in its life. */
public enum SessionStatus {
    /** Being prepared: only those who enter sessions see it. */
    DRAFT,
    /** In the catalogue; people apply within the registration days. */
    PUBLISHED,
    /** Does not take place; its applications stay as they are. */
    CANCELLED;

    /** Whether a session may go from here to there. */
    boolean leadsTo(SessionStatus next) {
        return switch (this) {
            case DRAFT -> true;
            case PUBLISHED -> next != DRAFT;
            case CANCELLED -> next == CANCELLED;
        };
    }
}
