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
import java.util.Set;
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
        Map<EmployeeId, AuditorId> employed = employed();
        employees
                .offices(employed.keySet(), audit.startsOn(), audit.endsOn())
                .forEach((employee, offices) ->
                        offices.forEach(office -> close(closed, employed.get(employee), office)));
        return new Conflicts(closed);
    }

    /** The employee that each auditor was when added, or is by now. */
    private Map<EmployeeId, AuditorId> employed() {
        Map<EmployeeId, AuditorId> employed = new HashMap<>();
        auditors.findAllOrderByNameAndId().forEach(row -> {
            if (row.employeeId() != null) {
                employed.put(new EmployeeId(row.employeeId()), new AuditorId(row.id()));
            }
        });
        auditors.jobs().forEach(job -> employed.put(new EmployeeId(job.employeeId()), new AuditorId(job.auditorId())));
        return employed;
    }

    private static void close(Map<AuditorId, Set<OfficeId>> closed, @Nullable AuditorId auditor, OfficeId office) {
        if (auditor != null) {
            closed.computeIfAbsent(auditor, key -> new HashSet<>()).add(office);
        }
    }
}
