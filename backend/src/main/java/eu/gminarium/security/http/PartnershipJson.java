package eu.gminarium.security.http;

import eu.gminarium.tenancy.NewPartnership;
import eu.gminarium.tenancy.Partnership;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** A partnership in the API. */
@Serdeable
record PartnershipJson(UUID id, String slug, String name, String zone, String currency, String language, boolean demo) {

    static PartnershipJson of(Partnership partnership) {
        return new PartnershipJson(
                partnership.id().value(),
                partnership.slug(),
                partnership.name(),
                partnership.zone().getId(),
                partnership.currency().getCurrencyCode(),
                partnership.language().getLanguage(),
                partnership.demo());
    }

    /** What the operator sends; the service checks the rest. */
    @Serdeable
    record New(
            @NotNull @Pattern(regexp = "[a-z][a-z0-9-]{1,39}")
            String slug,

            @NotBlank @Size(max = 200) String name,
            @NotNull String zone,
            @NotNull @Pattern(regexp = "PLN|CZK|EUR") String currency,
            @NotNull @Pattern(regexp = "pl|cs|en") String language) {

        NewPartnership toInput() {
            return new NewPartnership(slug, name, zone, currency, language, false);
        }
    }
}
