package eu.gminarium.programme;

import io.micronaut.serde.annotation.Serdeable;
import java.util.UUID;

/** An office in the API, where it is only named. */
@Serdeable
public record OfficeName(UUID officeId, String officeName) {

    public static OfficeName of(Office office) {
        return new OfficeName(office.id().value(), office.displayName());
    }
}
