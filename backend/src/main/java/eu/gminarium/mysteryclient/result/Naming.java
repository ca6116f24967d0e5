package eu.gminarium.mysteryclient.result;

import eu.gminarium.shared.OfficeId;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Which offices a public summary names, and what of all offices it may show beside them without telling of the unnamed ones: their
 * figures are the total less the named ones.
 *
 * @param called the offices with scored calls, in the order of the ranking
 * @param agreed the offices that may be named, with when they said so
 */
record Naming(List<RankedOffice> called, Map<OfficeId, Instant> agreed) {

    Naming {
        called = called.stream().filter(office -> office.n() > 0).toList();
        agreed = Map.copyOf(agreed);
    }

    /** Every ranked office that agreed. */
    List<RankedOffice> all() {
        return called.stream()
                .filter(office -> agreed.containsKey(office.office()) && office.rank() != null)
                .toList();
    }

    /**
     * As many as the total still hides the others from, those that agreed first; {@link #all} where it hides none.
     *
     * @param total whether the page shows the total, or showed it to anybody who may have kept it
     */
    List<RankedOffice> besideTotal(boolean total) {
        List<RankedOffice> all = all();
        List<RankedOffice> byConsent = all.stream()
                .sorted(Comparator.comparing(office -> Objects.requireNonNull(agreed.get(office.office()))))
                .toList();
        for (int count = byConsent.size(); total && count >= 0; count--) {
            Set<RankedOffice> named = Set.copyOf(byConsent.subList(0, count));
            if (hides(named)) {
                return all.stream().filter(named::contains).toList();
            }
        }
        return all;
    }

    /** Whether the total tells of none of the others: there is none, or there are five with more than one index between them. */
    boolean hides(Set<RankedOffice> named) {
        List<RankedOffice> unnamed = unnamed(named);
        return unnamed.isEmpty()
                || (unnamed.size() >= PublicAudit.HIDING
                        && unnamed.stream().map(RankedOffice::index).distinct().count() > 1);
    }

    /** Whether the distribution tells of none of the others: it would if all of them were in one class. */
    boolean scatters(Set<RankedOffice> named) {
        List<RankedOffice> unnamed = unnamed(named);
        return unnamed.isEmpty()
                || unnamed.stream()
                                .map(RankedOffice::index)
                                .filter(Objects::nonNull)
                                .map(Ranking::place)
                                .distinct()
                                .count()
                        > 1;
    }

    private List<RankedOffice> unnamed(Set<RankedOffice> named) {
        return called.stream().filter(office -> !named.contains(office)).toList();
    }
}
