package eu.gminarium.programme.staff;

import eu.gminarium.programme.ApplicantDirectory;
import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.PermissionTable;
import eu.gminarium.security.Reach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import io.micronaut.context.BeanProvider;
import jakarta.inject.Singleton;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Turns the roles of the person behind the current work into the people whom they may see. */
@Singleton
class EmployeeReaches {

    private final EmployeeDirectory directory;
    private final BeanProvider<ApplicantDirectory> applicants;

    EmployeeReaches(EmployeeDirectory directory, BeanProvider<ApplicantDirectory> applicants) {
        this.directory = directory;
        this.applicants = applicants;
    }

    EmployeeReach reading() {
        Access access = Access.current();
        return switch (access.offices(Resource.EMPLOYEE, Verb.READ)) {
            case OfficeReach.Every() -> new EmployeeReach(true, Set.of(), Set.of(), Set.of());
            case OfficeReach.Only(Set<OfficeId> offices) ->
                new EmployeeReach(
                        false,
                        offices.stream().map(OfficeId::value).collect(Collectors.toUnmodifiableSet()),
                        headedUnits(access),
                        ownPeople(access));
        };
    }

    private Set<UUID> headedUnits(Access access) {
        EmployeeId self = access.employee();
        return self != null && reaches(access, Reach.UNIT)
                ? directory.headedUnits(self).stream().map(UnitId::value).collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    /** Oneself, and for the county coordinator whoever has applied for a training. */
    private Set<UUID> ownPeople(Access access) {
        Stream<EmployeeId> applied = reaches(access, Reach.OWN) && applicants.isPresent()
                ? applicants.get().applicants().stream()
                : Stream.empty();
        return Stream.concat(Stream.ofNullable(access.employee()), applied)
                .map(EmployeeId::value)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean reaches(Access access, Reach reach) {
        return access.grants().stream()
                .anyMatch(grant -> PermissionTable.reach(grant.role(), Resource.EMPLOYEE, Verb.READ) == reach);
    }
}
