package eu.gminarium.survey.disclosure;

/** How a response came in. */
public enum Mode {
    /** On the public page. */
    WEB,
    /** Typed in by the office from a sheet of paper. */
    PAPER
}
