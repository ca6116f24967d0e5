package eu.gminarium.mysteryclient;

import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.shared.EmployeeId;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds out which offices are closed to whom. */
@Singleton
final class OwnOffices {

    private final AuditorRepository auditors;
    private final ConflictRepository conflicts;
    private final EmployeeDirectory employees;

    OwnOffices(AuditorRepository auditors, ConflictRepository conflicts, EmployeeDirectory employees) {
        this.auditors = auditors;
        this.conflicts = conflicts;
        this.employees = employees;
    }

    Conflicts during(AuditRow audit) {
        Map<UUID, Set<UUID>> closed = new HashMap<>();
        conflicts.findAll().forEach(row -> close(closed, row.auditorId(), row.officeId()));
        Map<EmployeeId, UUID> employed = auditors.findAllOrderByName().stream()
                .filter(row -> row.employeeId() != null)
                .collect(Collectors.toMap(OwnOffices::employee, AuditorRow::id));
        Stream.of(audit.startsOn(), audit.endsOn())
                .flatMap(day -> employees.employments(employed.keySet(), day).values().stream())
                .forEach(job ->
                        close(closed, employed.get(job.employee()), job.office().value()));
        return new Conflicts(closed);
    }

    private static EmployeeId employee(AuditorRow row) {
        return new EmployeeId(Objects.requireNonNull(row.employeeId()));
    }

    private static void close(Map<UUID, Set<UUID>> closed, @Nullable UUID auditor, UUID office) {
        if (auditor != null) {
            closed.computeIfAbsent(auditor, key -> new HashSet<>()).add(office);
        }
    }
}
