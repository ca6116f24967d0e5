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
    OTHER;

    private static final int COUNTY_CODE = 4;

    /** The kind that a TERC code's length and last digit say; a town with county rights is a town. */
    public static OfficeKind ofTerc(String code) {
        if (code.length() == COUNTY_CODE) {
            return COUNTY;
        }
        return switch (code.charAt(code.length() - 1)) {
            case '1' -> TOWN;
            case '2' -> RURAL;
            case '3' -> TOWN_AND_RURAL;
            default -> OTHER;
        };
    }
}
