package eu.gminarium.benchmark;

/** How the offices' values make the value of the whole partnership. */
public enum Aggregation {
    /** The mean of the offices. */
    UNWEIGHTED,
    /** The sum of the numerators by the sum of the denominators. */
    POOLED,
    /** The mean of the offices, weighted by what the card names. */
    WEIGHTED
}
