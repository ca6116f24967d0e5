package eu.gminarium.programme;

/** What an office serves, after the register's RODZ. */
public enum OfficeKind {
    COUNTY,
    /** Gmina miejska, RODZ 1. */
    TOWN,
    /** Gmina wiejska, RODZ 2. */
    RURAL,
    /** Gmina miejsko-wiejska, RODZ 3. */
    TOWN_AND_RURAL,
    OTHER
}
