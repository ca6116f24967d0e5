package eu.gminarium.mysteryclient.script;

/** What becomes of a call that stays unanswered after the last attempt. */
public enum UnansweredRule {
    /** It leaves the result. */
    EXCLUDE,
    /** It counts with the lowest score in every criterion. */
    ZERO
}
