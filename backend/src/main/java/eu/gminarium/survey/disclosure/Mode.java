package eu.gminarium.survey.disclosure;

/** How a response came in. */
public enum Mode {
    /** On the public page. */
    WEB,
    /** Typed in by the office from a sheet of paper. */
    PAPER,
    /** On paper too, but somebody helped to fill it in or asked the questions. */
    ASSISTED
}
