package eu.gminarium.security;

/** What is done to a resource. */
public enum Verb {
    READ,
    /** Enter and change. */
    WRITE,
    /** Support an application as head of unit; sign off measurements as the office's head. */
    ENDORSE,
    /** Approve or decline an application; accept measurements or give them back. */
    APPROVE
}
