package eu.gminarium.mysteryclient.script;

/** In what a time is measured; begun units count whole. */
public enum TimeUnit {
    /** Of the telephone, until somebody answers. */
    RINGS,
    SECONDS,
    MINUTES,
    HOURS,
    /** Days on which the office works, until an answer comes. */
    WORKING_DAYS
}
