package eu.gminarium.training.register;

/** By what the register's sums are grouped. */
public enum RegisterDimension {
    OFFICE,
    UNIT,
    TOPIC,
    PROGRAMME,
    PROVIDER,
    /** Calendar year of the first day attended. */
    YEAR
}
