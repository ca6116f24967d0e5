package eu.gminarium.ui.demo;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.auditor.Auditor;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.auditor.Auditors;
import eu.gminarium.mysteryclient.auditor.Conflict;
import eu.gminarium.mysteryclient.auditor.ConflictKind;
import eu.gminarium.mysteryclient.notice.Notices;
import eu.gminarium.mysteryclient.plan.Assignments;
import eu.gminarium.mysteryclient.plan.AuditOffice;
import eu.gminarium.mysteryclient.plan.AuditPlans;
import eu.gminarium.mysteryclient.plan.Window;
import eu.gminarium.mysteryclient.plan.Windows;
import eu.gminarium.shared.OfficeId;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** An audit of which no call is made yet: its hours, its assigned calls, and the offices that were told. */
@Singleton
final class PlannedAudit {

    private static final long SEED = 2026;

    private final AuditPlans plans;
    private final Auditors auditors;
    private final Assignments assignments;
    private final Notices notices;

    PlannedAudit(AuditPlans plans, Auditors auditors, Assignments assignments, Notices notices) {
        this.plans = plans;
        this.auditors = auditors;
        this.assignments = assignments;
        this.notices = notices;
    }

    /** Half of the offices got the notice so far; an auditor lives in the first municipality. */
    void tell(DemoStage stage, Audit audit) {
        LocalDate today = stage.calendar().today();
        stage.asCoordinator(today, () -> {
            List<AuditorId> team = auditors.list().stream().map(Auditor::id).toList();
            List<OfficeId> offices = plans.offices(audit.id()).stream()
                    .filter(line -> line.calls() > 0)
                    .map(AuditOffice::office)
                    .map(office -> office.id())
                    .toList();
            auditors.declareConflict(team.getFirst(), new Conflict(offices.getLast(), ConflictKind.RESIDENCE));
            plans.chooseWindows(audit.id(), hours());
            assignments.assign(audit.id(), team, SEED);
            return notices.sent(audit.id(), offices.subList(0, offices.size() / 2), today);
        });
    }

    /** Wednesday is the long day. */
    private static Windows hours() {
        return Windows.of(Stream.of(DayOfWeek.values())
                .filter(day -> day.compareTo(DayOfWeek.FRIDAY) <= 0)
                .map(day -> new Window(day, 8, day == DayOfWeek.WEDNESDAY ? 17 : 15))
                .toList());
    }
}
