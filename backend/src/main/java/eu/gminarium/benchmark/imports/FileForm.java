package eu.gminarium.benchmark.imports;

/** How the values stand in a file. */
public enum FileForm {
    /** One value in a row. */
    LONG,
    /** One column for each period. */
    WIDE_PERIODS,
    /** One column for each indicator. */
    WIDE_INDICATORS
}
