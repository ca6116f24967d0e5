package eu.gminarium.training.minimum;

/** In what a minimum is counted: days of training, or teaching hours of 45 minutes. */
public enum Measure {
    DAYS,
    HOURS
}
