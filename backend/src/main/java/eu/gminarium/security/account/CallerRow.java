package eu.gminarium.security.account;

import eu.gminarium.security.Grant;
import eu.gminarium.security.Role;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import io.micronaut.core.annotation.Introspected;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** An account with one of its roles in a partnership, or without any. */
@Introspected
record CallerRow(
        boolean operator,
        @Nullable UUID membershipId,
        @Nullable UUID employeeId,
        @Nullable Role role,
        @Nullable UUID officeId) {

    @Nullable
    EmployeeId employee() {
        return employeeId == null ? null : new EmployeeId(employeeId);
    }

    Stream<Grant> grant() {
        return role == null
                ? Stream.empty()
                : Stream.of(new Grant(role, officeId == null ? null : new OfficeId(officeId)));
    }
}
