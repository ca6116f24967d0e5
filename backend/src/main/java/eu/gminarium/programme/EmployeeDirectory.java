package eu.gminarium.programme;

import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.UnitId;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Who works where, for the other areas' services. */
@Singleton
@Unchecked("callers show of a person only what their own permission reaches")
public class EmployeeDirectory {

    private final EmploymentQueries queries;

    EmployeeDirectory(EmploymentQueries queries) {
        this.queries = queries;
    }

    /** Where the employee works on the day; empty if nowhere in the partnership. */
    @Transactional(readOnly = true)
    public Optional<Employment> employment(EmployeeId employee, LocalDate day) {
        return Optional.ofNullable(employments(List.of(employee), day).get(employee));
    }

    /** The same for several employees at once; those without an employment on the day are missing. */
    @Transactional(readOnly = true)
    public Map<EmployeeId, Employment> employments(Collection<EmployeeId> employees, LocalDate day) {
        if (employees.isEmpty()) {
            return Map.of();
        }
        List<UUID> ids = employees.stream().map(EmployeeId::value).distinct().toList();
        return queries.employments(ids, day).stream()
                .map(EmploymentView::toEmployment)
                .collect(Collectors.toMap(Employment::employee, Function.identity(), (first, second) -> first));
    }

    /** The offices that employ each of the employees on any of the days; those without one are missing. */
    @Transactional(readOnly = true)
    public Map<EmployeeId, Set<OfficeId>> offices(Collection<EmployeeId> employees, LocalDate first, LocalDate last) {
        List<UUID> ids = employees.stream().map(EmployeeId::value).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : queries.workplaces(ids, first, last).stream()
                        .collect(Collectors.groupingBy(
                                row -> new EmployeeId(row.employeeId()),
                                Collectors.mapping(row -> new OfficeId(row.officeId()), Collectors.toSet())));
    }

    /** The units that the employee heads, also as a deputy. */
    @Transactional(readOnly = true)
    public Set<UnitId> headedUnits(EmployeeId employee) {
        return queries.headedUnits(employee.value()).stream().map(UnitId::new).collect(Collectors.toUnmodifiableSet());
    }

    /** How many people each office employs on the day. */
    @Transactional(readOnly = true)
    public Map<OfficeId, Long> headcount(LocalDate day) {
        return Headcount.byOffice(queries.headcount(day));
    }

    /** The employee's e-mail address; empty if there is none. */
    @Transactional(readOnly = true)
    public Optional<String> email(EmployeeId employee) {
        return queries.email(employee.value());
    }

    /** The surnames of all who work or worked in the offices, so that they can be kept out of texts. */
    @Transactional(readOnly = true)
    public Map<OfficeId, Set<String>> surnames(Collection<OfficeId> offices) {
        List<UUID> ids = offices.stream().map(OfficeId::value).distinct().toList();
        return ids.isEmpty()
                ? Map.of()
                : queries.surnames(ids).stream()
                        .collect(Collectors.groupingBy(
                                row -> new OfficeId(row.officeId()),
                                Collectors.mapping(EmploymentQueries.Surname::lastName, Collectors.toSet())));
    }
}
