package eu.gminarium.benchmark.peers;

import eu.gminarium.benchmark.dashboard.PeerSelection;
import eu.gminarium.benchmark.dashboard.SelectedPeers;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.i18n.Languages;
import jakarta.inject.Singleton;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lets the dashboard speak of the offices of a {@link PeerChoice}. */
@Singleton
final class PeerGroupSelection implements PeerSelection {

    private final Peering peering;
    private final PeerWords words;

    PeerGroupSelection(Peering peering, PeerWords words) {
        this.peering = peering;
        this.words = words;
    }

    @Override
    public Optional<SelectedPeers> select(@Nullable String peerGroup) {
        PeerChoice choice = PeerChoice.parse(peerGroup);
        if (choice.equals(PeerChoice.EVERYBODY)) {
            return Optional.empty();
        }
        Peers peers = peering.of(choice);
        return Optional.of(new SelectedPeers(choice.text(), name(peers.option()), peers.offices()));
    }

    private LocalizedText name(PeerOption option) {
        return new LocalizedText(Languages.ALL.stream()
                .collect(Collectors.toMap(
                        Locale::getLanguage, language -> words.in(language).name(option))));
    }
}
