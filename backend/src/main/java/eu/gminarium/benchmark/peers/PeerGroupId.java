package eu.gminarium.benchmark.peers;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** A stored peer group's key. */
public record PeerGroupId(UUID value) {

    public static PeerGroupId next() {
        return new PeerGroupId(Ids.timeOrdered());
    }
}
