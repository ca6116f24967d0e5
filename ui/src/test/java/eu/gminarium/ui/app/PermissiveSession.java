package eu.gminarium.ui.app;

import com.vaadin.flow.component.Component;
import eu.gminarium.shared.AccountId;
import io.micronaut.context.annotation.Replaces;
import io.micronaut.context.annotation.Requires;
import io.micronaut.core.propagation.PropagatedContextElement;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Any token is the same invented person, who may open everything: for tests that look at the frame alone. */
@Singleton
@Replaces(CookieSession.class)
@Requires(property = PermissiveSession.SWITCH)
final class PermissiveSession implements BrowserSession, ViewAccess {

    /** Set by the tests that want it. */
    static final String SWITCH = "gminarium.test.permissive";

    private static final UUID ANYBODY = new UUID(0, 1);

    @Override
    public Optional<SignedIn> signedIn(String token) {
        return Optional.of(new SignedIn(new AccountId(ANYBODY), "Anna Kowalska"));
    }

    @Override
    public List<? extends PropagatedContextElement> context(SignedIn person) {
        return List.of();
    }

    @Override
    public List<PartnershipChoice> partnerships(SignedIn person) {
        return List.of(new PartnershipChoice("tarnogorski", "Powiat tarnogórski", true));
    }

    @Override
    public boolean operates(SignedIn person) {
        return false;
    }

    @Override
    public boolean mayOpen(Class<? extends Component> view) {
        return true;
    }
}
