package eu.gminarium.training.minimum;

import io.micronaut.core.annotation.Introspected;
import java.util.UUID;

/** Where somebody works. */
@Introspected
record StaffView(
        UUID employeeId,
        String firstName,
        String lastName,
        UUID officeId,
        UUID unitId,
        String unitSymbol,
        String position) {}
