package eu.gminarium.programme.staff;

import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.programme.Employment;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.EmployeeId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The names of heads and deputies, for those who may see these people. */
@Singleton
class UnitHeads {

    private final EmployeeDirectory employees;
    private final EmployeeReaches reaches;

    UnitHeads(EmployeeDirectory employees, EmployeeReaches reaches) {
        this.employees = employees;
        this.reaches = reaches;
    }

    Map<EmployeeId, String> visibleNames(List<UnitView> units, LocalDate day) {
        if (!Access.current().may(Resource.EMPLOYEE, Verb.READ)) {
            return Map.of();
        }
        EmployeeReach reach = reaches.reading();
        List<EmployeeId> people = units.stream()
                .flatMap(unit -> Stream.concat(Stream.ofNullable(unit.headId()), Stream.ofNullable(unit.deputyId())))
                .map(EmployeeId::new)
                .toList();
        return employees.employments(people, day).values().stream()
                .filter(reach::contains)
                .collect(Collectors.toMap(Employment::employee, Employment::fullName));
    }
}
