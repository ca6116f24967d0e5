package eu.gminarium.training.schedule;

/** What became of a meeting since the revision before. */
public enum ScheduleChange {
    ADDED,
    MOVED,
    CANCELLED
}
