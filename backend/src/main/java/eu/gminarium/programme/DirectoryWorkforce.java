package eu.gminarium.programme;

import eu.gminarium.security.people.Workforce;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Tells memberships which offices and employees there are. */
@Singleton
final class DirectoryWorkforce implements Workforce {

    private final OfficeDirectory offices;
    private final EmployeeDirectory employees;
    private final Clock clock;

    DirectoryWorkforce(OfficeDirectory offices, EmployeeDirectory employees, Clock clock) {
        this.offices = offices;
        this.employees = employees;
        this.clock = clock;
    }

    @Override
    public Map<OfficeId, String> officeNames() {
        return offices.all().stream().collect(Collectors.toMap(Office::id, Office::displayName));
    }

    @Override
    public Optional<OfficeId> officeOf(EmployeeId employee) {
        var today =
                LocalDate.ofInstant(clock.instant(), Scopes.currentPartnership().zone());
        return employees.employment(employee, today).map(Employment::office);
    }
}
