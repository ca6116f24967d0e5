package eu.gminarium.benchmark.report.job;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** Key of a report on the offices' indicators. */
public record DashboardReportId(UUID value) {

    public static DashboardReportId next() {
        return new DashboardReportId(Ids.timeOrdered());
    }
}
