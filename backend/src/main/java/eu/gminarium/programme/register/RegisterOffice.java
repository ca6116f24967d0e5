package eu.gminarium.programme.register;

import org.jspecify.annotations.Nullable;

/**
 * A county or municipality of the register, which may have an office.
 *
 * @param code TERC, 4 digits for a county, 7 for a municipality
 * @param name {@code Tworóg}, {@code Powiat tarnogórski}
 * @param description the register's words for its kind: {@code gmina wiejska}
 * @param county the register's name of the county it lies in, {@code tarnogórski}; null for a county
 * @param voivodship in lower case; null if the imported file lacks it
 */
public record RegisterOffice(
        String code,
        String name,
        String description,
        @Nullable String county,
        @Nullable String voivodship) {

    static final int COUNTY_CODE = 4;
}
