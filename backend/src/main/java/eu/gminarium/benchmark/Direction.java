package eu.gminarium.benchmark;

/** Which way an indicator is better. */
public enum Direction {
    /** More is better. */
    UP,
    /** Less is better. */
    DOWN,
    /** Nearer to the card's target is better. */
    TARGET,
    /** Neither way is better: nothing is ranked or judged. */
    NEUTRAL
}
