package eu.gminarium.benchmark.campaign;

/** How far a campaign has come. */
public enum CampaignStatus {
    /** From its first day on offices enter, also late ones. */
    OPEN,
    /** Offices enter only what was given back to them. */
    CLOSED,
    /** Everybody sees what was signed off; for good. */
    RELEASED
}
