package eu.gminarium.mysteryclient.call;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.RecordNotFound;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The calls of an audit for the service that draws its plan. */
@Singleton
@Unchecked("the service that draws the plan declares what the person may do and checks the plan")
public class PlannedCalls {

    private final CallRepository calls;
    private final DraftRepository drafts;
    private final ActivityLog log;

    PlannedCalls(CallRepository calls, DraftRepository drafts, ActivityLog log) {
        this.calls = calls;
        this.drafts = drafts;
        this.log = log;
    }

    /** The calls that are planned or made already. */
    public List<OfficeCall> of(AuditId audit) {
        return calls.findByAuditId(audit.value()).stream()
                .map(CallRow::toOfficeCall)
                .toList();
    }

    /** Stores a drawn plan as it is. */
    public void add(List<NewCall> drawn) {
        calls.saveAll(drawn.stream().map(CallRow::planned).toList());
    }

    /**
     * Takes back planned calls that are more than an office is to have, the ones that were planned last.
     *
     * @param wanted calls by office; no office: no call
     * @return how many were taken back
     */
    public int keep(AuditId audit, Map<OfficeId, Integer> wanted) {
        Map<OfficeId, Integer> had = new HashMap<>();
        List<CallRow> surplus = new ArrayList<>();
        calls.findByAuditId(audit.value()).stream()
                .filter(row -> row.status() != CallStatus.EXCLUDED)
                .sorted(Comparator.comparing(CallRow::status, Comparator.reverseOrder())
                        .thenComparing(row -> row.id().toString()))
                .forEach(row -> {
                    OfficeId office = new OfficeId(row.officeId());
                    if (had.merge(office, 1, Integer::sum) > wanted.getOrDefault(office, 0)
                            && row.status() == CallStatus.PLANNED) {
                        surplus.add(row);
                    }
                });
        calls.deleteAll(surplus);
        return surplus.size();
    }

    /** Gives a planned call to another auditor, without what the first one wrote down of it. */
    public void give(CallId id, AuditorId auditor) {
        CallRow row = calls.findById(id.value()).orElseThrow(RecordNotFound::new);
        calls.update(row.with(CallChange.reassign(auditor, row.version()), row.status()));
        drafts.discard(row.id());
        log.record(
                "reassigned",
                "mystery-call",
                row.id(),
                Map.of("from", row.auditorId().toString(), "to", auditor.value().toString()));
    }
}
