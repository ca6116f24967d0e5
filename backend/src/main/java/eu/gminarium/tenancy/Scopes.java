package eu.gminarium.tenancy;

import io.micronaut.core.propagation.PropagatedContext;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Binds a {@link DatabaseScope} to the work that a supplier does. Never enter a scope inside a transaction of another. */
public final class Scopes {

    private Scopes() {}

    /** @throws NoDatabaseScope if nothing was bound: forgetting the tenant fails closed */
    public static DatabaseScope current() {
        DatabaseScope scope = PropagatedContext.getOrEmpty()
                .find(ScopeElement.class)
                .map(ScopeElement::scope)
                .orElse(null);
        if (scope == null) {
            throw new NoDatabaseScope();
        }
        return scope;
    }

    /** @throws NoDatabaseScope if the current work belongs to no partnership */
    public static Partnership currentPartnership() {
        if (current() instanceof DatabaseScope.OfPartnership(Partnership partnership)) {
            return partnership;
        }
        throw new NoDatabaseScope();
    }

    /** Does the work on the platform's tables. */
    public static <T extends @Nullable Object> T platform(Supplier<T> work) {
        return in(() -> DatabaseScope.PLATFORM, work);
    }

    /** Does the work in one partnership, without a person: jobs and public pages. */
    public static <T extends @Nullable Object> T partnership(Partnership partnership, Supplier<T> work) {
        DatabaseScope scope = DatabaseScope.of(partnership);
        return in(() -> scope, work);
    }

    /** Does the work with the element in place of any that was bound before. */
    public static <T extends @Nullable Object> T in(ScopeElement element, Supplier<T> work) {
        try (PropagatedContext.Scope ignored = with(element).propagate()) {
            return work.get();
        }
    }

    private static PropagatedContext with(ScopeElement element) {
        PropagatedContext context = PropagatedContext.getOrEmpty();
        for (ScopeElement bound : context.findAll(ScopeElement.class).toList()) {
            context = context.minus(bound);
        }
        return context.plus(element);
    }
}
