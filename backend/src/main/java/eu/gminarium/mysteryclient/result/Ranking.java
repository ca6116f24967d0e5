package eu.gminarium.mysteryclient.result;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.scoring.Distinction;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.Interval;
import eu.gminarium.shared.OfficeId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * The offices of the partnership by their index in one audit, ranked ones first.
 *
 * @param overall all offices together
 * @param groups within which no office can be told apart from another, best first; they overlap
 * @param distinction which of the ranked offices can be told apart, by their places
 */
public record Ranking(
        Audit audit, List<RankedOffice> offices, Overall overall, List<Group> groups, Distinction distinction) {

    /** How many classes of equal width the distribution has. */
    public static final int CLASSES = 10;

    public Ranking {
        offices = List.copyOf(offices);
        groups = List.copyOf(groups);
    }

    /**
     * @param meanOfOffices unweighted mean of the offices' indices, 0..100; null if none has one
     * @param pooled all points achieved per all points possible, 0..100; null if there are none
     * @param offices how many have an index
     * @param n scored calls
     * @param meanInterval 95 % interval of the mean; null if no office has two calls
     * @param pooledInterval the same of the pooled index
     */
    public record Overall(
            @Nullable Double meanOfOffices,
            @Nullable Double pooled,
            int offices,
            int n,
            @Nullable Interval meanInterval,
            @Nullable Interval pooledInterval) {}

    /** Neighbours in the ranking, from the best to the worst. */
    public record Group(List<OfficeId> offices, int bestRank, int worstRank) {

        public Group {
            offices = List.copyOf(offices);
        }
    }

    /** The same with the offices' names of today. */
    Ranking named(Map<OfficeId, Office> today) {
        return new Ranking(
                audit,
                offices.stream()
                        .map(each -> {
                            Office office = today.get(each.office());
                            return office == null ? each : each.named(office.displayName());
                        })
                        .toList(),
                overall,
                groups,
                distinction);
    }

    /** The ranked ones in their order. */
    public List<RankedOffice> ranked() {
        return offices.stream().filter(office -> office.rank() != null).toList();
    }

    /** The ranked offices that cannot be told apart from this one, in the order of the ranking; empty if it has no rank itself. */
    public List<RankedOffice> alike(OfficeId office) {
        List<RankedOffice> ranked = ranked();
        int place = IntStream.range(0, ranked.size())
                .filter(i -> ranked.get(i).office().equals(office))
                .findFirst()
                .orElse(-1);
        return place < 0
                ? List.of()
                : IntStream.range(0, ranked.size())
                        .filter(other -> other != place && !distinction.apart(place, other))
                        .mapToObj(ranked::get)
                        .toList();
    }

    /** How many offices have an index from 0 to below 10, from 10 to below 20 … and from 90 to 100. */
    public List<Integer> distribution() {
        List<Integer> counts = new ArrayList<>(Collections.nCopies(CLASSES, 0));
        offices.stream()
                .map(RankedOffice::index)
                .filter(Objects::nonNull)
                .mapToInt(Ranking::place)
                .forEach(place -> counts.set(place, counts.get(place) + 1));
        return List.copyOf(counts);
    }

    /** The class of the distribution to which an index belongs, from 0. */
    static int place(double index) {
        return Math.min(CLASSES - 1, (int) (index / CLASSES));
    }
}
