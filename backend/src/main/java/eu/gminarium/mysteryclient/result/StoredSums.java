package eu.gminarium.mysteryclient.result;

import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.script.Criterion;
import jakarta.inject.Singleton;
import java.util.List;

/** Adds up the calls of audits, whoever asks. */
@Singleton
class StoredSums {

    private final PointsQueries points;

    StoredSums(PointsQueries points) {
        this.points = points;
    }

    /**
     * Adds up an audit's calls.
     *
     * @param weighed the audit whose weights and topics hold
     * @param criteria that count
     */
    OfficeSums of(AuditId audit, AuditId weighed, List<Criterion> criteria) {
        List<String> codes = criteria.stream().map(Criterion::code).toList();
        return OfficeSums.of(codes.isEmpty() ? List.of() : points.sums(audit.value(), weighed.value(), codes));
    }
}
