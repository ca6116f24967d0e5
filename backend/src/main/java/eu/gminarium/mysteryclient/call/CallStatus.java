package eu.gminarium.mysteryclient.call;

/** What became of a call. */
public enum CallStatus {
    PLANNED,
    /** It counts in the result. */
    SCORED,
    /** It does not count, for a stated reason. */
    EXCLUDED
}
