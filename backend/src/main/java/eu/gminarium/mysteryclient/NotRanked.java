package eu.gminarium.mysteryclient;

/** Why an office has no rank. */
public enum NotRanked {
    NO_CALLS,
    TOO_FEW_CALLS
}
