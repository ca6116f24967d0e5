package eu.gminarium.ui.benchmark.peers;

import eu.gminarium.benchmark.dashboard.Wording;
import eu.gminarium.benchmark.peers.PeerWording;
import eu.gminarium.benchmark.peers.PeerWords;
import eu.gminarium.benchmark.peers.Peering;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.ui.benchmark.BenchmarkWords;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What every screen with peers needs: words, offices and choices; one for each view. */
@Prototype
final class PeerScreen {

    private final PeerWords peerWords;
    private final BenchmarkWords benchmarkWords;
    private final Peering peering;
    private final OfficeDirectory directory;

    PeerScreen(PeerWords peerWords, BenchmarkWords benchmarkWords, Peering peering, OfficeDirectory directory) {
        this.peerWords = peerWords;
        this.benchmarkWords = benchmarkWords;
        this.peering = peering;
        this.directory = directory;
    }

    PeerWording words() {
        return peerWords.in(Texts.locale());
    }

    Wording figures() {
        return benchmarkWords.figures();
    }

    BenchmarkWords sentences() {
        return benchmarkWords;
    }

    Peering peering() {
        return peering;
    }

    Map<OfficeId, Office> offices() {
        return directory.byId();
    }

    /** What each office is called, so that a town and the villages around it can be told apart. */
    Map<OfficeId, String> names() {
        return directory.distinctNames();
    }

    /** By name. */
    List<Office> sorted() {
        Map<OfficeId, String> names = names();
        Comparator<Office> byName = Comparator.comparing(
                (Office office) -> names.getOrDefault(office.id(), ""), Formats.collator(Texts.locale()));
        return directory.all().stream().sorted(byName).toList();
    }

    /** The address's office, else one's own, if the person has just one. */
    CompareQuery filled(CompareQuery query, Set<OfficeId> own) {
        return query.office() == null && own.size() == 1
                ? query.marking(own.iterator().next())
                : query;
    }
}
