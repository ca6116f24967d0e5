package eu.gminarium.training.projectindicator;

/** What funders tell apart. */
public enum IndicatorKind {
    /** What the programme delivers. */
    OUTPUT,
    /** What changes for those who took part. */
    RESULT
}
