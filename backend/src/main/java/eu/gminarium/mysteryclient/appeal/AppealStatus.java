package eu.gminarium.mysteryclient.appeal;

/** What became of an appeal. */
public enum AppealStatus {
    OPEN,
    /** The score was corrected. */
    UPHELD,
    /** The score stays. */
    REJECTED
}
