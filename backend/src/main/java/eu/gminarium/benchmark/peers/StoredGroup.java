package eu.gminarium.benchmark.peers;

import eu.gminarium.shared.OfficeId;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A peer group of somebody's own choice.
 *
 * @param owner the office that keeps it for itself; null if it is the partnership's
 * @param archived no longer offered; addresses that name it still work
 */
public record StoredGroup(
        PeerGroupId id, String name, @Nullable OfficeId owner, Set<OfficeId> offices, boolean archived, long version) {}
