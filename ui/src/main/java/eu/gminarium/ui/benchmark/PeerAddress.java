package eu.gminarium.ui.benchmark;

import com.vaadin.flow.router.Location;
import eu.gminarium.benchmark.dashboard.SelectedPeers;
import eu.gminarium.benchmark.peers.PeerChoice;
import eu.gminarium.shared.problem.InvalidField;
import org.jspecify.annotations.Nullable;

/** Whom to compare with, as addresses of screens say it. */
public final class PeerAddress {

    /** The parameter; without it everybody is compared. */
    public static final String PARAMETER = "peers";

    private PeerAddress() {}

    /** What cannot be read is left out. */
    public static PeerChoice of(Location location) {
        return location.getQueryParameters()
                .getSingleParameter(PARAMETER)
                .map(PeerAddress::choice)
                .orElse(PeerChoice.EVERYBODY);
    }

    private static PeerChoice choice(String text) {
        try {
            return PeerChoice.parse(text);
        } catch (InvalidField unreadable) {
            return PeerChoice.EVERYBODY;
        }
    }

    /** The address with the same peers; null leaves it as it is. */
    static String carry(String path, @Nullable SelectedPeers peers) {
        return peers == null ? path : with(path, peers.peerGroup());
    }

    /** The address with the same peers; everybody leaves it as it is. */
    public static String carry(String path, PeerChoice peers) {
        return peers.equals(PeerChoice.EVERYBODY) ? path : with(path, peers.text());
    }

    private static String with(String path, String peers) {
        return path + (path.contains("?") ? "&" : "?") + PARAMETER + "=" + peers;
    }
}
