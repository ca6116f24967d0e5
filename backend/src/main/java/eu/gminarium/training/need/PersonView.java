package eu.gminarium.training.need;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** Somebody named in a need. */
@Introspected
record PersonView(UUID needId, UUID employeeId, String firstName, String lastName) {

    String fullName() {
        return firstName + " " + lastName;
    }
}
