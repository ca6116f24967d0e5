package eu.gminarium.programme.register;

import io.micronaut.core.annotation.Introspected;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A register entry joined with what it lies in. */
@Introspected
record RegisterOfficeView(
        String code,
        String name,
        String description,
        @Nullable String county,
        @Nullable String voivodship) {

    private static final Locale POLISH = Locale.of("pl");

    RegisterOffice toOffice() {
        // The register writes voivodships in capitals, and counties as a bare adjective.
        String region = voivodship == null ? null : voivodship.toLowerCase(POLISH);
        String full = code.length() == RegisterOffice.COUNTY_CODE ? "Powiat " + name : name;
        return new RegisterOffice(code, full, description, county, region);
    }
}
