package eu.gminarium.benchmark;

/** What an indicator is counted in. */
public enum IndicatorUnit {
    /** A share 0..1, shown as per cent. */
    SHARE,
    /** An index 0..100. */
    INDEX,
    DAYS,
    /** Cases per 1,000. */
    PER_THOUSAND,
    /** The partnership's currency. */
    MONEY,
    /** A plain number. */
    COUNT,
    /** What the card's own text says. */
    OTHER
}
