package eu.gminarium.benchmark.imports;

/** What happens to values of indicators that have no card. */
public enum UnknownIndicator {
    /** They are errors; nothing can be taken over. */
    REFUSE,
    /** They are left out, and counted. */
    SKIP,
    /** They get a card that says only where they come from: a unit of its own, no direction. */
    CREATE
}
