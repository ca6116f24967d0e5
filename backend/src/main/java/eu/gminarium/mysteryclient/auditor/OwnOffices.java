package eu.gminarium.mysteryclient.auditor;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.programme.EmployeeDirectory;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.EmployeeId;
import eu.gminarium.shared.OfficeId;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Finds out which offices are closed to whom. */
@Singleton
@Unchecked("offices and keys only; the services that ask declare what the person may do")
public class OwnOffices {

    private final AuditorRepository auditors;
    private final ConflictRepository conflicts;
    private final EmployeeDirectory employees;

    OwnOffices(AuditorRepository auditors, ConflictRepository conflicts, EmployeeDirectory employees) {
        this.auditors = auditors;
        this.conflicts = conflicts;
        this.employees = employees;
    }

    /** The offices with which each auditor has a conflict, or that employ them on any day of the audit. */
    public Conflicts during(Audit audit) {
        Map<AuditorId, Set<OfficeId>> closed = new HashMap<>();
        conflicts.findAll().forEach(row -> close(closed, new AuditorId(row.auditorId()), new OfficeId(row.officeId())));
        Map<EmployeeId, AuditorId> employed = auditors.findAllOrderByNameAndId().stream()
                .filter(row -> row.employeeId() != null)
                .collect(Collectors.toMap(OwnOffices::employee, row -> new AuditorId(row.id())));
        employees
                .offices(employed.keySet(), audit.startsOn(), audit.endsOn())
                .forEach((employee, offices) ->
                        offices.forEach(office -> close(closed, employed.get(employee), office)));
        return new Conflicts(closed);
    }

    private static EmployeeId employee(AuditorRow row) {
        return new EmployeeId(Objects.requireNonNull(row.employeeId()));
    }

    private static void close(Map<AuditorId, Set<OfficeId>> closed, @Nullable AuditorId auditor, OfficeId office) {
        if (auditor != null) {
            closed.computeIfAbsent(auditor, key -> new HashSet<>()).add(office);
        }
    }
}
