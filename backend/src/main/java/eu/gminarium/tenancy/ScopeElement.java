package eu.gminarium.tenancy;

import io.micronaut.core.propagation.PropagatedContextElement;
import org.jspecify.annotations.Nullable;

/** What carries the scope of the current work through Micronaut's propagated context. */
public interface ScopeElement extends PropagatedContextElement {

    /** The scope, or null where none is known (yet). */
    @Nullable
    DatabaseScope scope();
}
