package eu.gminarium.mysteryclient.auditor;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.AccountId;
import eu.gminarium.shared.problem.InvalidField;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Which auditors there are, and what they declared, for the services of this area, whoever asks. */
@Singleton
@Unchecked("keys only; the services that ask declare what the person may do")
public class KnownAuditors {

    private final AuditorRepository auditors;
    private final DeclarationRepository declarations;

    KnownAuditors(AuditorRepository auditors, DeclarationRepository declarations) {
        this.auditors = auditors;
        this.declarations = declarations;
    }

    /** All auditors by name. */
    public List<AuditorId> all() {
        return auditors.findAllOrderByNameAndId().stream()
                .map(row -> new AuditorId(row.id()))
                .toList();
    }

    /**
     * The chosen auditors by name.
     *
     * @throws InvalidField if one of them is unknown
     */
    public List<AuditorId> known(List<AuditorId> chosen) {
        Set<AuditorId> wanted = Set.copyOf(chosen);
        List<AuditorId> found = all().stream().filter(wanted::contains).toList();
        if (found.size() < wanted.size()) {
            throw InvalidField.of("auditorIds", "mystery.invalid.auditor");
        }
        return found;
    }

    /** Whether there is such an auditor. */
    public boolean knows(AuditorId id) {
        return auditors.findById(id.value()).isPresent();
    }

    /** Whether the auditor signs in with the account. */
    public boolean signsIn(AuditorId id, AccountId account) {
        return auditors.findById(id.value())
                .filter(row -> account.value().equals(row.accountId()))
                .isPresent();
    }

    /** Whether the auditor said before the audit which offices are closed to them. */
    public boolean declared(AuditorId id, AuditId audit) {
        return declarations.existsByAuditIdAndAuditorId(audit.value(), id.value());
    }
}
