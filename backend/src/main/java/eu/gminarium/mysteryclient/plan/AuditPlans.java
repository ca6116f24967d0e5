package eu.gminarium.mysteryclient.plan;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditNotPlanned;
import eu.gminarium.mysteryclient.audit.AuditReach;
import eu.gminarium.mysteryclient.call.PlannedCalls;
import eu.gminarium.programme.Office;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Which offices an audit calls, how often, and in which hours; fixed once it runs. */
@Singleton
public class AuditPlans {

    private static final String SUBJECT = "mystery-audit";
    private static final int MOST = 100;

    private final AuditReach audits;
    private final Participants participants;
    private final OfficeRepository offices;
    private final WindowRepository windows;
    private final DrawRepository draws;
    private final PlannedCalls calls;
    private final ActivityLog log;

    AuditPlans(
            AuditReach audits,
            Participants participants,
            OfficeRepository offices,
            WindowRepository windows,
            DrawRepository draws,
            PlannedCalls calls,
            ActivityLog log) {
        this.audits = audits;
        this.participants = participants;
        this.offices = offices;
        this.windows = windows;
        this.draws = draws;
        this.calls = calls;
        this.log = log;
    }

    /** Every office of the partnership with its number of calls; 0 takes no part. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public List<AuditOffice> offices(AuditId id) {
        return participants.all(audits.require(id));
    }

    /**
     * Chooses numbers of calls; offices that are not named keep theirs. Planned calls that are too many now are taken back.
     *
     * @param chosen 0 leaves an office out
     * @throws AuditNotPlanned if it runs already
     * @throws InvalidField for an unknown office, or a number outside 0 to 100
     */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public List<AuditOffice> chooseOffices(AuditId id, Map<OfficeId, Integer> chosen) {
        Audit audit = audits.lock(id);
        audit.requirePlanned();
        List<AuditOffice> before = participants.all(audit);
        check(chosen, before.stream().map(AuditOffice::office).toList());
        offices.deleteByAuditId(id.value());
        offices.saveAll(before.stream()
                .map(line -> row(audit, line, chosen))
                .filter(row -> !row.usual())
                .map(line -> OfficeRow.of(id.value(), line.office(), line.calls()))
                .toList());
        List<AuditOffice> after = participants.all(audit);
        int taken = calls.keep(
                id,
                after.stream().collect(Collectors.toMap(line -> line.office().id(), AuditOffice::calls)));
        log.record("offices-chosen", SUBJECT, id.value(), Map.of("offices", chosen.size(), "callsTakenBack", taken));
        return after;
    }

    private static AuditOffice row(Audit audit, AuditOffice before, Map<OfficeId, Integer> chosen) {
        int calls = chosen.getOrDefault(before.office().id(), before.calls());
        return new AuditOffice(before.office(), calls, calls == Participants.usual(audit, before.office()));
    }

    private static void check(Map<OfficeId, Integer> chosen, List<Office> known) {
        List<OfficeId> ids = known.stream().map(Office::id).toList();
        chosen.forEach((office, calls) -> {
            if (!ids.contains(office)) {
                throw InvalidField.of("officeId", "mystery.invalid.office");
            }
            if (calls < 0 || calls > MOST) {
                throw InvalidField.of("calls", "mystery.invalid.calls");
            }
        });
    }

    /** The hours in which auditors call. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public Windows windows(AuditId id) {
        return participants.windows(audits.require(id).id());
    }

    /**
     * Chooses the hours. Calls that are planned already keep theirs until they are assigned again.
     *
     * @throws AuditNotPlanned if it runs already
     * @throws InvalidField without any window
     */
    @Transactional
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public Windows chooseWindows(AuditId id, Windows chosen) {
        audits.lock(id).requirePlanned();
        if (chosen.hours().isEmpty()) {
            throw InvalidField.of("windows", "mystery.invalid.no-window");
        }
        windows.deleteByAuditId(id.value());
        windows.saveAll(WindowRow.of(id, chosen));
        log.record("windows-chosen", SUBJECT, id.value(), Map.of());
        return chosen;
    }

    /** How calls were assigned, the first time first. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.AUDIT, verb = Verb.WRITE)
    public List<StoredDraw> draws(AuditId id) {
        audits.require(id);
        return draws.findByAuditIdOrderByDrawnAt(id.value()).stream()
                .map(DrawRow::toDraw)
                .toList();
    }
}
