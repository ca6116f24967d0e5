package eu.gminarium.mysteryclient.report;

import eu.gminarium.shared.Ids;
import java.util.UUID;

/** Key of a report on an audit. */
public record AuditReportId(UUID value) {

    public static AuditReportId next() {
        return new AuditReportId(Ids.timeOrdered());
    }
}
