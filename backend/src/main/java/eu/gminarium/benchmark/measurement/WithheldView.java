package eu.gminarium.benchmark.measurement;

import eu.gminarium.benchmark.Period;
import eu.gminarium.shared.OfficeId;
import io.micronaut.core.annotation.Introspected;
import java.time.LocalDate;
import java.util.UUID;

/** Where a value is that not everybody may see. */
@Introspected
record WithheldView(UUID officeId, String code, LocalDate startsOn, LocalDate endsOn) {

    Withheld toWithheld() {
        return new Withheld(new OfficeId(officeId), code, new Period(startsOn, endsOn));
    }
}
