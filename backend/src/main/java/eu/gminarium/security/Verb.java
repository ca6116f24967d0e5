package eu.gminarium.security;

/** What is done to a resource. */
public enum Verb {
    READ,
    /** Enter and change. */
    WRITE,
    /** Support an application as head of unit. */
    ENDORSE,
    /** Approve or decline an application. */
    APPROVE
}
