package eu.gminarium.training.attendance;

import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.reach.StaffReach;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Whose attendance the signed-in person may enter. */
@Singleton
final class AttendanceReach {

    private final AttendanceRepository repository;
    private final EmployeeDirectory employees;

    AttendanceReach(AttendanceRepository repository, EmployeeDirectory employees) {
        this.repository = repository;
        this.employees = employees;
    }

    /** @throws RecordNotFound if one is of an office out of reach, or for an office's coordinator unknown */
    void check(Collection<ApplicationId> applications) {
        StaffReach reach = StaffReach.of(Resource.ATTENDANCE, Verb.WRITE, employees);
        Set<UUID> asked = applications.stream().map(ApplicationId::value).collect(Collectors.toSet());
        if (!reach.every() && !asked.isEmpty() && repository.within(asked, reach.officeList()) < asked.size()) {
            throw new RecordNotFound();
        }
    }
}
