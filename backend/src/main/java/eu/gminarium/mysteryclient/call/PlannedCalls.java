package eu.gminarium.mysteryclient.call;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.OfficeId;
import jakarta.inject.Singleton;
import java.util.List;

/** The calls of an audit for the service that draws its plan. */
@Singleton
@Unchecked("the service that draws the plan declares what the person may do and checks the plan")
public class PlannedCalls {

    private final CallRepository calls;

    PlannedCalls(CallRepository calls) {
        this.calls = calls;
    }

    /** The calls that are planned or made already. */
    public List<OfficeCall> of(AuditId audit) {
        return calls.findByAuditId(audit.value()).stream()
                .map(row -> new OfficeCall(new OfficeId(row.officeId()), new AuditorId(row.auditorId()), row.status()))
                .toList();
    }

    /** Stores a drawn plan as it is. */
    public void add(List<NewCall> drawn) {
        calls.saveAll(drawn.stream().map(CallRow::planned).toList());
    }
}
