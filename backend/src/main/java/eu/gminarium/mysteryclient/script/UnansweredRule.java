package eu.gminarium.mysteryclient.script;

/** What becomes of a call that nobody answers: after the last attempt, or because the published number is wrong. */
public enum UnansweredRule {
    /** It leaves the result. */
    EXCLUDE,
    /** It counts with the lowest score in every criterion. */
    ZERO
}
