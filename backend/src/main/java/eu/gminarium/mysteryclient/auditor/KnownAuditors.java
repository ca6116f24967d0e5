package eu.gminarium.mysteryclient.auditor;

import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.AccountId;
import jakarta.inject.Singleton;
import java.util.List;

/** Which auditors there are, for the services of this area, whoever asks. */
@Singleton
@Unchecked("keys only; the services that ask declare what the person may do")
public class KnownAuditors {

    private final AuditorRepository auditors;

    KnownAuditors(AuditorRepository auditors) {
        this.auditors = auditors;
    }

    /** All auditors by name. */
    public List<AuditorId> all() {
        return auditors.findAllOrderByName().stream()
                .map(row -> new AuditorId(row.id()))
                .toList();
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
}
