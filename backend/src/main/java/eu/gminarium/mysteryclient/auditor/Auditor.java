package eu.gminarium.mysteryclient.auditor;

import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.OfficeId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who makes calls and visits.
 *
 * @param account with which the auditor signs in; null for a contractor whose sheets somebody else enters
 * @param conflicts the auditor's own offices and those with a declared conflict
 */
public record Auditor(AuditorId id, String name, @Nullable AccountId account, Set<OfficeId> conflicts) {

    public Auditor {
        conflicts = Set.copyOf(conflicts);
    }
}
