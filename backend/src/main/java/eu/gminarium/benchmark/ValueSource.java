package eu.gminarium.benchmark;

/** Where an indicator's values come from. */
public enum ValueSource {
    /** Offices enter them. */
    ENTERED,
    /** They come by import only; no office is asked for them. */
    IMPORTED,
    /** An {@link IndicatorSource} computes them from other areas' rows. */
    COMPUTED,
    /** One indicator divided by another. */
    RATIO;

    /** Whether its values are stored as measurements. */
    public boolean stored() {
        return this == ENTERED || this == IMPORTED;
    }
}
