package eu.gminarium.mysteryclient.result;

/** Why an office has no rank. */
public enum NotRanked {
    NO_CALLS,
    TOO_FEW_CALLS
}
