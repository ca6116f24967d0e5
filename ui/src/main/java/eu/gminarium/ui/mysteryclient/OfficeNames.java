package eu.gminarium.ui.mysteryclient;

import eu.gminarium.mysteryclient.call.Call;
import eu.gminarium.mysteryclient.result.RankedOffice;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.shared.OfficeId;
import java.util.List;
import java.util.Map;

/**
 * Names of offices that can be told apart: where two share one, as a town and the municipality around it do, the code
 * follows.
 */
public record OfficeNames(Map<OfficeId, String> names) {

    /** The names of these offices beside each other. */
    public static OfficeNames of(List<Office> offices) {
        return new OfficeNames(DistinctNames.of(offices));
    }

    /** Empty for one that is not among them. */
    public String of(OfficeId office) {
        return names.getOrDefault(office, "");
    }

    /** The name of the office. */
    public String of(Office office) {
        return names.getOrDefault(office.id(), office.displayName());
    }

    /** The name of the office that is called. */
    public String of(Call call) {
        return names.getOrDefault(call.office(), call.officeName());
    }

    /** The name of the office in a ranking. */
    public String of(RankedOffice office) {
        return names.getOrDefault(office.office(), office.officeName());
    }
}
