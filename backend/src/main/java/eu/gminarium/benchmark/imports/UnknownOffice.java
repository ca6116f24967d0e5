package eu.gminarium.benchmark.imports;

/** What happens to rows of offices that the partnership, or the importer, does not have. */
public enum UnknownOffice {
    /** They are errors; nothing can be taken over. */
    REFUSE,
    /** They are left out, and counted. */
    SKIP
}
