package eu.gminarium.benchmark.quality;

/** What looks wrong with a value. */
public enum FlagKind {
    /** Outside of what the card calls believable. */
    RANGE,
    /** Much further from the office's other periods than usual. */
    JUMP,
    /** A thousand or a million times too large or too small. */
    UNIT_SLIP,
    /** Ten times, a hundred times … too large or too small: the decimal sign got lost. */
    DECIMAL_SLIP,
    /** Zero where nobody has zero: a missing value may have become a number. */
    ZERO,
    /** The very value of an earlier period. */
    REPEATED,
    /** Nearly all offices have the very values of the period before. */
    REPEATED_PERIOD,
    /** Fits another office's history, and that office's value fits this one's. */
    SWAPPED,
    /** Nothing where the office has values around, or has always had one. */
    GAP,
    /** Said to be missing, though there was a value in the office's last period. */
    GONE,
    /** There, though the office's last period had none. */
    NEW
}
