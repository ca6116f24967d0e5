package eu.gminarium.ui.app;

import com.vaadin.flow.component.Component;
import eu.gminarium.security.Access;
import eu.gminarium.security.account.Account;
import eu.gminarium.security.account.Accounts;
import eu.gminarium.security.account.Memberships;
import eu.gminarium.security.account.Tokens;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.core.propagation.PropagatedContextElement;
import jakarta.inject.Singleton;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Knows people by the signed token in their cookie, and their roles from the database, anew for each request. */
@Singleton
final class CookieSession implements BrowserSession, ViewAccess {

    private final Tokens tokens;
    private final Accounts accounts;
    private final Memberships memberships;

    CookieSession(Tokens tokens, Accounts accounts, Memberships memberships) {
        this.tokens = tokens;
        this.accounts = accounts;
        this.memberships = memberships;
    }

    @Override
    public Optional<SignedIn> signedIn(String token) {
        return tokens.read(token).map(account -> new SignedIn(account.id(), account.displayName()));
    }

    @Override
    public List<? extends PropagatedContextElement> context(SignedIn person) {
        return List.of(new RequestAccess(person.account(), accounts, memberships));
    }

    @Override
    public List<PartnershipChoice> partnerships(SignedIn person) {
        return memberships.partnershipsOf(person.account()).stream()
                .map(found -> new PartnershipChoice(found.slug(), found.name(), found.demo()))
                .toList();
    }

    @Override
    public boolean operates(SignedIn person) {
        return accounts.find(person.account()).filter(Account::operator).isPresent();
    }

    @Override
    public boolean mayOpen(Class<? extends Component> view) {
        ViewPermission needed = view.getAnnotation(ViewPermission.class);
        return needed == null
                || Arrays.stream(needed.verb())
                        .anyMatch(verb -> Access.current().may(needed.resource(), verb));
    }
}
