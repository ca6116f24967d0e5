package eu.gminarium.mysteryclient.auditor;

/** Why an auditor may not audit an office. */
public enum ConflictKind {
    /** Works there, or did not long ago. */
    WORK,
    /** Somebody close works there. */
    FAMILY,
    /** Lives there, and is known there as a citizen. */
    RESIDENCE
}
