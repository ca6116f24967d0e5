package eu.gminarium.benchmark.measurement;

/** How far a measurement has come. Only what is signed off or accepted is compared. */
public enum MeasurementStatus {
    /** Only the office and the county coordinator see it. */
    DRAFT,
    SIGNED_OFF,
    /** The county coordinator asks the office to look again. */
    RETURNED,
    /** The county coordinator has looked at it. */
    ACCEPTED,
    /** The import that brought it was undone; nobody enters this state. */
    WITHDRAWN;

    /** Whether a value of this state may be compared. */
    public boolean compared() {
        return this == SIGNED_OFF || this == ACCEPTED;
    }
}
