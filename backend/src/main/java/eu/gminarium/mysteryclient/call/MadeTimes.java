package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;

/** When calls and attempts can have been made. */
@Singleton
final class MadeTimes {

    private final Clock clock;

    MadeTimes(Clock clock) {
        this.clock = clock;
    }

    /** @throws InvalidField that names the field, for a moment that is still to come or on no day of the audit */
    void require(Audit audit, String field, Instant at) {
        if (at.isAfter(clock.instant())) {
            throw InvalidField.of(field, "mystery.invalid.in-future");
        }
        audit.requireWithin(field, at.atZone(Scopes.currentPartnership().zone()).toLocalDate());
    }
}
