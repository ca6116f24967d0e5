package eu.gminarium.benchmark.dashboard;

import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.programme.Employment;
import eu.gminarium.security.Access;
import eu.gminarium.security.Grant;
import eu.gminarium.shared.OfficeId;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/** The offices to mark as one's own: where one holds a role, and where one works. */
@Singleton
final class OwnOffices {

    private final EmployeeDirectory employees;
    private final Clock clock;

    OwnOffices(EmployeeDirectory employees, Clock clock) {
        this.employees = employees;
        this.clock = clock;
    }

    Set<OfficeId> ofCurrent() {
        Access access = Access.current();
        Set<OfficeId> own = new HashSet<>();
        access.grants().stream().map(Grant::office).filter(Objects::nonNull).forEach(own::add);
        if (access.employee() != null) {
            LocalDate today = LocalDate.ofInstant(
                    clock.instant(), access.requirePartnership().zone());
            employees
                    .employment(access.employee(), today)
                    .map(Employment::office)
                    .ifPresent(own::add);
        }
        return Set.copyOf(own);
    }
}
