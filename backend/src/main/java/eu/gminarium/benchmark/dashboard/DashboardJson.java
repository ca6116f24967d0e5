package eu.gminarium.benchmark.dashboard;

import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The joint dashboard in the API.
 *
 * @param peerGroup whose offices these are; absent where they are all
 * @param cells one for each office and indicator
 * @param findings the hundred strongest
 * @param years in which any period ends, latest first
 */
@Serdeable
record DashboardJson(
        @Nullable PeerGroupJson peerGroup,
        List<OfficeJson> offices,
        List<ColumnJson> indicators,
        List<CellJson> cells,
        List<FindingJson> findings,
        List<Integer> years) {

    /** Nobody reads more; of one office they are all in its cells. */
    private static final int MOST_FINDINGS = 100;

    static DashboardJson of(Overview overview, Sentences sentences, Wording words, Locale language) {
        Map<OfficeId, Office> offices =
                overview.offices().stream().collect(Collectors.toMap(Office::id, Function.identity()));
        return new DashboardJson(
                overview.peers() == null ? null : PeerGroupJson.of(overview.peers(), language),
                overview.offices().stream()
                        .map(office -> OfficeJson.of(office, overview.own().contains(office.id())))
                        .toList(),
                overview.columns().stream().map(ColumnJson::of).toList(),
                overview.cells().stream()
                        .map(cell -> CellJson.of(cell, office(offices, cell)))
                        .toList(),
                overview.findings().stream()
                        .limit(MOST_FINDINGS)
                        .map(finding -> FindingJson.of(finding, office(offices, finding.cell()), sentences, words))
                        .toList(),
                overview.years());
    }

    private static Office office(Map<OfficeId, Office> offices, Cell cell) {
        Office office = offices.get(cell.office());
        if (office == null) {
            throw new IllegalStateException("a cell of an office that is not on the dashboard");
        }
        return office;
    }

    /**
     * Some of the offices.
     *
     * @param peerGroup the form that the parameter {@code peerGroup} takes
     * @param name in the language of the request
     * @param offices how many are in it
     */
    @Serdeable
    record PeerGroupJson(String peerGroup, String name, int offices) {

        static PeerGroupJson of(SelectedPeers peers, Locale language) {
            return new PeerGroupJson(
                    peers.peerGroup(),
                    peers.name().in(language),
                    peers.offices().size());
        }
    }

    /** @param own whether it is an office of the person who asks */
    @Serdeable
    record OfficeJson(UUID id, UUID officeId, String officeName, boolean own) {

        static OfficeJson of(Office office, boolean own) {
            UUID id = office.id().value();
            return new OfficeJson(id, id, office.displayName(), own);
        }
    }

    /**
     * Something worth saying; its figures stand in the cell of the same office and indicator.
     *
     * @param id kind, office and indicator
     * @param strength how many times it is what it takes to be said
     * @param sentence in the language of the request
     */
    @Serdeable
    record FindingJson(
            String id,
            Finding.Kind kind,
            UUID officeId,
            String officeName,
            String indicator,
            double strength,
            String sentence) {

        static FindingJson of(Finding finding, Office office, Sentences sentences, Wording words) {
            String code = finding.card().code();
            UUID id = office.id().value();
            return new FindingJson(
                    finding.kind().name().toLowerCase(Locale.ROOT) + ":" + id + ":" + code,
                    finding.kind(),
                    id,
                    office.displayName(),
                    code,
                    finding.strength(),
                    sentences.sentence(words, finding, office.displayName()));
        }
    }
}
