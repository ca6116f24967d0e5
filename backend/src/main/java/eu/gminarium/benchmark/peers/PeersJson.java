package eu.gminarium.benchmark.peers;

import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The compared offices in the API.
 *
 * @param peerGroup the form that the parameter {@code peerGroup} takes
 * @param name in the language of the request
 * @param offices how many are in it
 * @param neighbours why each is one, nearest first; only of {@code near:}
 * @param leftOut the offices of which nobody can say whether they belong here
 */
@Serdeable
public record PeersJson(
        String peerGroup, String name, int offices, List<NeighbourJson> neighbours, List<LeftOutJson> leftOut) {

    /** The offices in the API. */
    public static PeersJson of(Peers peers, Map<OfficeId, Office> offices, PeerWording words) {
        return new PeersJson(
                peers.choice().text(),
                words.name(peers.option()),
                peers.offices().size(),
                peers.neighbours().stream()
                        .map(each -> NeighbourJson.of(each, name(offices, each.office()), words))
                        .toList(),
                peers.leftOut().stream()
                        .map(each -> LeftOutJson.of(each, name(offices, each.office())))
                        .toList());
    }

    private static String name(Map<OfficeId, Office> offices, OfficeId id) {
        Office office = offices.get(id);
        return office == null ? id.value().toString() : office.displayName();
    }

    /**
     * An office like the one asked about.
     *
     * @param distance in standard deviations of the traits
     * @param reason in the language of the request, the most alike traits first
     */
    @Serdeable
    record NeighbourJson(
            UUID id, UUID officeId, String officeName, double distance, List<TraitJson> traits, String reason) {

        static NeighbourJson of(Neighbour neighbour, String officeName, PeerWording words) {
            UUID id = neighbour.office().value();
            return new NeighbourJson(
                    id,
                    id,
                    officeName,
                    neighbour.distance(),
                    neighbour.reasons().stream().map(TraitJson::of).toList(),
                    words.reason(neighbour));
        }
    }

    /**
     * @param trait code of an indicator, or {@code headcount}
     * @param value the neighbour's
     * @param own of the office that is asked about
     * @param gap value minus own, in standard deviations
     */
    @Serdeable
    record TraitJson(String trait, double value, double own, double gap) {

        static TraitJson of(Neighbour.Reason reason) {
            return new TraitJson(reason.trait().code(), reason.theirs(), reason.own(), reason.gap());
        }
    }

    /** @param lacking codes of the traits without a value that may be known */
    @Serdeable
    record LeftOutJson(UUID id, UUID officeId, String officeName, List<String> lacking) {

        static LeftOutJson of(Peers.LeftOut left, String officeName) {
            UUID id = left.office().value();
            return new LeftOutJson(
                    id, id, officeName, left.lacking().stream().map(Trait::code).toList());
        }
    }
}
