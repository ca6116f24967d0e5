package eu.gminarium.ui.mysteryclient;

import eu.gminarium.mysteryclient.call.Call;
import eu.gminarium.mysteryclient.result.RankedOffice;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Names of offices that can be told apart: where two share one, as a town and the municipality around it do, the code
 * follows.
 */
record OfficeNames(Map<OfficeId, String> names) {

    static OfficeNames of(List<Office> offices) {
        Map<String, Long> count =
                offices.stream().collect(Collectors.groupingBy(Office::displayName, Collectors.counting()));
        return new OfficeNames(offices.stream()
                .collect(Collectors.toMap(
                        Office::id,
                        office -> office.terc() == null || count.getOrDefault(office.displayName(), 1L) == 1
                                ? office.displayName()
                                : office.displayName() + " (" + office.terc() + ")")));
    }

    String of(OfficeId office) {
        return names.getOrDefault(office, "");
    }

    String of(Office office) {
        return names.getOrDefault(office.id(), office.displayName());
    }

    String of(Call call) {
        return names.getOrDefault(call.office(), call.officeName());
    }

    String of(RankedOffice office) {
        return names.getOrDefault(office.office(), office.officeName());
    }
}
