package eu.gminarium.benchmark;

/** How settled a value is. */
public enum Certainty {
    FINAL,
    /** May still change, for instance until the accounts are closed. */
    PRELIMINARY,
    /** Not counted, but reckoned from something else that the note names. */
    ESTIMATED
}
