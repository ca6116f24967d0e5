package eu.gminarium.mysteryclient.review;

/** What became of a call in the review. */
public enum ReviewDecision {
    /** Nobody has looked at it yet. */
    UNCHECKED,
    /** The auditor is to look at it again. */
    RETURNED,
    /** The auditor has changed it since. */
    RESUBMITTED,
    ACCEPTED
}
