package eu.gminarium.benchmark;

/** What the offices' values are weighted by; each measurement brings it as its denominator. */
public enum WeightBy {
    EMPLOYEES,
    INHABITANTS,
    MATTERS
}
