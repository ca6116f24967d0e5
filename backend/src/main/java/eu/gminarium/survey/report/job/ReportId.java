package eu.gminarium.survey.report.job;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** Key of a report. */
public record ReportId(UUID value) {

    public static ReportId next() {
        return new ReportId(Ids.timeOrdered());
    }
}
