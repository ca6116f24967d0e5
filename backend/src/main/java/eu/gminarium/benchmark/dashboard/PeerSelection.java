package eu.gminarium.benchmark.dashboard;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Says which offices the dashboard is to speak of; {@code peers} knows, which itself needs the dashboard's values. */
public interface PeerSelection {

    /**
     * The offices of a choice of peers; empty for everybody.
     *
     * @param peerGroup as the API says it: {@code kind:rural}; null is everybody
     * @throws eu.gminarium.shared.problem.InvalidField of {@code peerGroup} if the text has none of the forms
     * @throws eu.gminarium.shared.problem.RecordNotFound for a group or an office that is unknown
     */
    Optional<SelectedPeers> select(@Nullable String peerGroup);
}
