package eu.gminarium.benchmark.peers;

import eu.gminarium.benchmark.comparison.Likeness;
import eu.gminarium.benchmark.comparison.Likeness.Near;
import eu.gminarium.benchmark.peers.Peers.LeftOut;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds an office's neighbours and says why each is one. */
final class Neighbourhood {

    private Neighbourhood() {}

    /** The nearest offices, nearest first; none if the office itself lacks a trait. */
    static List<Neighbour> of(OfficeId office, List<Background.Values> traits, int most, Collection<Office> all) {
        Map<OfficeId, Integer> numbers = all.stream().collect(Collectors.toMap(Office::id, Office::number));
        return Likeness.in(
                        traits.stream().map(Background.Values::known).toList(),
                        Comparator.comparing((OfficeId id) -> numbers.getOrDefault(id, 0)))
                .nearest(office, most)
                .stream()
                .map(near -> neighbour(office, near, traits))
                .toList();
    }

    private static Neighbour neighbour(OfficeId office, Near<OfficeId> near, List<Background.Values> traits) {
        List<Neighbour.Reason> reasons = IntStream.range(0, traits.size())
                .mapToObj(at ->
                        reason(office, near.key(), traits.get(at), near.gaps().get(at)))
                .sorted(Comparator.comparingDouble(each -> Math.abs(each.gap())))
                .toList();
        return new Neighbour(near.key(), near.distance(), reasons);
    }

    private static Neighbour.Reason reason(OfficeId own, OfficeId theirs, Background.Values trait, double gap) {
        return new Neighbour.Reason(
                trait.trait(),
                Objects.requireNonNull(trait.known().get(own)),
                Objects.requireNonNull(trait.known().get(theirs)),
                gap);
    }

    /** The offices that lack any of the traits, by their number. */
    static List<LeftOut> leftOut(List<Background.Values> traits, Collection<Office> all) {
        return all.stream()
                .sorted(Comparator.comparingInt(Office::number))
                .map(office -> new LeftOut(
                        office.id(),
                        traits.stream()
                                .filter(trait -> !trait.known().containsKey(office.id()))
                                .map(Background.Values::trait)
                                .toList()))
                .filter(left -> !left.lacking().isEmpty())
                .toList();
    }
}
