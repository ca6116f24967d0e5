package eu.gminarium.training.need;

/** How much an office needs a training. */
public enum Priority {
    HIGH,
    MEDIUM,
    LOW
}
