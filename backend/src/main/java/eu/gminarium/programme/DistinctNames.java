package eu.gminarium.programme;

import eu.gminarium.shared.OfficeId;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Names of offices that can be told apart. */
public final class DistinctNames {

    private DistinctNames() {}

    /** The names beside each other: where two share one, as a town and the municipality around it do, the code follows. */
    public static Map<OfficeId, String> of(List<Office> offices) {
        Map<String, Long> count =
                offices.stream().collect(Collectors.groupingBy(Office::displayName, Collectors.counting()));
        return offices.stream()
                .collect(Collectors.toMap(
                        Office::id,
                        office -> office.terc() == null || count.getOrDefault(office.displayName(), 1L) == 1
                                ? office.displayName()
                                : office.displayName() + " (" + office.terc() + ")"));
    }

    /** The same for a field in which one of the offices is chosen. */
    public static Function<Office, String> among(List<Office> offices) {
        Map<OfficeId, String> names = of(offices);
        return office -> names.getOrDefault(office.id(), office.displayName());
    }
}
