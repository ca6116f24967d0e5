package eu.gminarium.programme.plan;

/** What an office is in a programme. */
public enum PartnerRole {
    /** Answers for the whole programme; at most one. */
    LEAD,
    PARTNER
}
