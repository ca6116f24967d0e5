package eu.gminarium.tenancy;

import eu.gminarium.migrations.SchemaName;
import eu.gminarium.shared.PartnershipId;
import eu.gminarium.shared.i18n.Languages;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.ZoneId;
import java.util.Currency;
import java.util.Set;

/**
 * What the operator says of a new partnership.
 *
 * @param slug lower-case letters, digits and hyphens; stands in every URL and never changes; none of {@link #RESERVED}
 * @param zone an IANA time zone of Europe
 * @param currency ISO 4217
 * @param language ISO 639-1: pl, cs or en
 * @param demo whether it holds invented data
 */
@Serdeable
public record NewPartnership(
        @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,39}") String slug,
        @NotBlank @Size(max = 200) String name,
        @NotNull @Pattern(regexp = "Europe/[A-Z][A-Za-z_]+") String zone,
        @NotNull @Pattern(regexp = "PLN|CZK|EUR") String currency,
        @NotNull @Pattern(regexp = "pl|cs|en") String language,
        boolean demo) {

    /** What stands in URLs where a partnership's slug would: the operator's screens and one's own profile. */
    public static final Set<String> RESERVED = Set.of("operator", "profile");

    Partnership toPartnership(PartnershipId id, SchemaName schema) {
        return new Partnership(
                id,
                slug,
                name,
                schema,
                ZoneId.of(zone),
                Currency.getInstance(currency),
                Languages.byCode(language),
                demo,
                true);
    }
}
