package eu.gminarium.benchmark;

import eu.gminarium.shared.OfficeId;
import java.util.Optional;
import java.util.Set;

/**
 * An area's rule of which offices public pages may name. Whoever shows an indicator names an office only if every rule that concerns
 * the indicator lets it, and none where no rule does.
 */
public interface PublicNaming {

    /** The offices that may stand beside their values of the indicator; empty if the rule does not concern it. */
    Optional<Set<OfficeId>> named(String indicatorCode);
}
