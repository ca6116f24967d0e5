package eu.gminarium.benchmark.imports;

/** How far an import has come. */
public enum ImportStatus {
    /** Only looked at; nothing of it stands anywhere. Thrown away after a day. */
    TRIED,
    /** Its values count. */
    TAKEN,
    /** What it changed was put back. */
    UNDONE
}
