package eu.gminarium.programme.staff;

import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.i18n.Folding;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.Version;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("employee")
record EmployeeRow(
        @Id UUID id,
        String firstName,
        String lastName,
        @Nullable String email,
        String foldedName,
        @Version long version) {

    static EmployeeRow of(NewEmployee input) {
        return new EmployeeRow(
                EmployeeId.next().value(),
                input.firstName(),
                input.lastName(),
                input.email(),
                folded(input.firstName(), input.lastName()),
                0);
    }

    EmployeeRow changed(EmployeeChange to) {
        return new EmployeeRow(
                id, to.firstName(), to.lastName(), to.email(), folded(to.firstName(), to.lastName()), version);
    }

    /** The first name stands on both sides, so that "anna now" and "nowak an" are both found. */
    private static String folded(String firstName, String lastName) {
        return Folding.fold(firstName + " " + lastName + " " + firstName);
    }
}
