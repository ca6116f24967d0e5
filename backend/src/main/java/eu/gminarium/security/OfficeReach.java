package eu.gminarium.security;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import java.util.Set;

/** The offices whose rows a person may see or change. */
public sealed interface OfficeReach {

    /** Every office of the partnership. */
    record Every() implements OfficeReach {}

    /** These and no others; may be empty. */
    record Only(Set<OfficeId> offices) implements OfficeReach {}

    default boolean contains(OfficeId office) {
        return switch (this) {
            case Every() -> true;
            case Only(Set<OfficeId> offices) -> offices.contains(office);
        };
    }

    /** @throws RecordNotFound outside the reach: another office's row looks like no row */
    default void require(OfficeId office) {
        if (!contains(office)) {
            throw new RecordNotFound();
        }
    }
}
