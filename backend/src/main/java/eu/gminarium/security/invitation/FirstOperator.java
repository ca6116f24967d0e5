package eu.gminarium.security.invitation;

import eu.gminarium.security.Unchecked;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.shared.http.PublicAddress;
import eu.gminarium.tenancy.Scopes;
import jakarta.inject.Singleton;
import java.util.Optional;

/** The way into an installation in which nobody can sign in yet. */
@Singleton
@Unchecked("runs at start-up, and tells the link to whoever reads the program's output")
public class FirstOperator {

    private final InvitationUse use;
    private final Accounts accounts;
    private final PublicAddress address;

    FirstOperator(InvitationUse use, Accounts accounts, PublicAddress address) {
        this.use = use;
        this.accounts = accounts;
        this.address = address;
    }

    /** A new link that makes the first operator, once; links given out earlier end. Empty if there is an operator. */
    public Optional<String> link() {
        if (accounts.operatorExists()) {
            return Optional.empty();
        }
        return Optional.of(address.of(Scopes.platform(use::issueForOperator).path()));
    }
}
