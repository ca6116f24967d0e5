package eu.gminarium.mysteryclient.call;

/** Why a call does not count. */
public enum ExclusionReason {
    /** Nobody answered up to the last attempt. */
    UNANSWERED,
    /** The published number is not the office's. */
    WRONG_NUMBER,
    /** The office saw through it. */
    RECOGNISED,
    /** The line, the form or the auditor failed. */
    TECHNICAL,
    OTHER
}
