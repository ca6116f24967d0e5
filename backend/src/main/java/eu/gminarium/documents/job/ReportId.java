package eu.gminarium.documents.job;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** Key of a report, in whichever area it was asked for. */
public record ReportId(UUID value) {

    public static ReportId next() {
        return new ReportId(Ids.timeOrdered());
    }
}
