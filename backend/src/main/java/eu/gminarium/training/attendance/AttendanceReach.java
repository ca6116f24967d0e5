package eu.gminarium.training.attendance;

import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.training.ApplicationId;
import eu.gminarium.training.reach.StaffReach;
import jakarta.inject.Singleton;

/** Whose attendance the signed-in person may enter. */
@Singleton
final class AttendanceReach {

    private final AttendanceRepository repository;
    private final EmployeeDirectory employees;

    AttendanceReach(AttendanceRepository repository, EmployeeDirectory employees) {
        this.repository = repository;
        this.employees = employees;
    }

    /** @throws RecordNotFound if the application is of an office out of reach, or for an office's coordinator unknown */
    void check(ApplicationId application) {
        StaffReach reach = StaffReach.of(Resource.ATTENDANCE, Verb.WRITE, employees);
        if (!reach.every()
                && repository
                        .office(application.value())
                        .filter(reach.offices()::contains)
                        .isEmpty()) {
            throw new RecordNotFound();
        }
    }
}
