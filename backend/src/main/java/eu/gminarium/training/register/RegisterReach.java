package eu.gminarium.training.register;

import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.PermissionTable;
import eu.gminarium.security.Reach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Role;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.UnitId;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whose participations the signed-in person sees. Every row is within reach of the county coordinator; the other parts say
 * where the person is at home and so knows everybody.
 *
 * @param every whether all of the partnership is within reach
 * @param self the person as an employee, if any
 */
record RegisterReach(
        boolean every,
        List<UUID> offices,
        List<UUID> units,
        @Nullable UUID self) {

    static RegisterReach current(EmployeeDirectory directory) {
        Access access = Access.current();
        EmployeeId employee = access.employee();
        return new RegisterReach(
                access.reach(Resource.TRAINING_REGISTER, Verb.READ) == Reach.ALL,
                offices(access),
                employee != null && holds(access, Reach.UNIT) ? headed(directory, employee) : List.of(),
                employee == null ? null : employee.value());
    }

    private static List<UUID> offices(Access access) {
        return access.grants().stream()
                .filter(grant -> reach(grant.role()) == Reach.OFFICE)
                .flatMap(grant -> Stream.ofNullable(grant.office()))
                .map(office -> office.value())
                .distinct()
                .toList();
    }

    private static List<UUID> headed(EmployeeDirectory directory, EmployeeId employee) {
        return directory.headedUnits(employee).stream().map(UnitId::value).toList();
    }

    private static boolean holds(Access access, Reach reach) {
        return access.grants().stream().anyMatch(grant -> reach(grant.role()) == reach);
    }

    private static Reach reach(Role role) {
        return PermissionTable.reach(role, Resource.TRAINING_REGISTER, Verb.READ);
    }
}
