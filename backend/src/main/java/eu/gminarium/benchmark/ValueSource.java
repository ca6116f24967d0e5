package eu.gminarium.benchmark;

/** Where an indicator's values come from. */
public enum ValueSource {
    /** Offices enter them. */
    ENTERED,
    /** An {@link IndicatorSource} computes them from other areas' rows. */
    COMPUTED
}
