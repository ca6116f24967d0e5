package eu.gminarium.benchmark.measurement;

/** How far a measurement has come. Only what is signed off is compared. */
public enum MeasurementStatus {
    /** Only the office and the county coordinator see it. */
    DRAFT,
    SIGNED_OFF,
    /** The county coordinator asks the office to look again. */
    RETURNED
}
