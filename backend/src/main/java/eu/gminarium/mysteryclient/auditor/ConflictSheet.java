package eu.gminarium.mysteryclient.auditor;

import eu.gminarium.mysteryclient.audit.Audit;
import java.util.List;

/**
 * What an auditor said of themselves.
 *
 * @param conflicts offices that are closed, declared by the auditor or known to the program
 * @param awaited running audits whose calls are hidden until the auditor declares
 */
public record ConflictSheet(List<Conflict> conflicts, List<Audit> awaited) {

    public ConflictSheet {
        conflicts = List.copyOf(conflicts);
        awaited = List.copyOf(awaited);
    }
}
