package eu.gminarium.mysteryclient.auditor;

import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.OfficeId;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Who makes calls and visits.
 *
 * @param account with which the auditor signs in; null for somebody whose sheets another enters
 * @param contractor whether the auditor comes from outside, without an office
 * @param declared the offices that are closed to the auditor, and why: own ones and declared ones
 */
public record Auditor(
        AuditorId id, String name, @Nullable AccountId account, boolean contractor, List<Conflict> declared) {

    public Auditor {
        declared = declared.stream()
                .sorted(Comparator.comparing(conflict -> conflict.office().value()))
                .toList();
    }

    /** The offices that are closed to the auditor. */
    public Set<OfficeId> conflicts() {
        return declared.stream().map(Conflict::office).collect(Collectors.toSet());
    }
}
