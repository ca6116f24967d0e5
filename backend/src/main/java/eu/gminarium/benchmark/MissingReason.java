package eu.gminarium.benchmark;

/** Why there is no value; a missing value is never zero. */
public enum MissingReason {
    NOT_MEASURED,
    /** The indicator makes no sense for the office in that period. */
    NOT_APPLICABLE,
    /** Counted differently from what the card says. */
    NOT_COMPARABLE,
    /** The office did not send it. */
    NOT_REPORTED,
    /** Nobody has entered or computed anything yet; never stored. */
    NOT_ENTERED
}
