package eu.gminarium.benchmark.dashboard;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;
import java.util.Set;

/**
 * Some of the offices, of whom alone the dashboard speaks.
 *
 * @param peerGroup as addresses and the API say it: {@code kind:rural}
 * @param name what they are called, beginning with a small letter unless it is a name
 * @param offices the members, one's own may be among them or not
 */
public record SelectedPeers(String peerGroup, LocalizedText name, Set<OfficeId> offices) {

    public SelectedPeers {
        offices = Set.copyOf(offices);
    }
}
