package eu.gminarium.survey.print;

/** What a poster is made for. */
public enum PosterSize {
    /** A door or a notice board. */
    A4,
    /** A counter's glass. */
    A5,
    /** A sheet of A4 folded to a tent, read from both sides. */
    TABLE_STAND
}
