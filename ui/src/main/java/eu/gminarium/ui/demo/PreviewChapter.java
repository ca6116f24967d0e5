package eu.gminarium.ui.demo;

import static java.util.stream.Collectors.toMap;

import eu.gminarium.mysteryclient.appeal.Appeal;
import eu.gminarium.mysteryclient.appeal.Appeals;
import eu.gminarium.mysteryclient.appeal.NewAppeal;
import eu.gminarium.mysteryclient.appeal.OfficeResults;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.Audits;
import eu.gminarium.mysteryclient.audit.Channel;
import eu.gminarium.mysteryclient.audit.NewAudit;
import eu.gminarium.mysteryclient.auditor.Auditor;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.auditor.Auditors;
import eu.gminarium.mysteryclient.call.CallEntry;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.script.ScenarioId;
import eu.gminarium.shared.OfficeId;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/** An audit that offices are looking at these days: calls of some weeks ago, and appeals of the last days. */
@Singleton
final class PreviewChapter {

    private final Audits audits;
    private final AuditChapter chapter;
    private final Auditors auditors;
    private final CallEntry entry;
    private final CheckingChapter checking;
    private final OfficeResults results;
    private final Appeals appeals;

    PreviewChapter(
            Audits audits,
            AuditChapter chapter,
            Auditors auditors,
            CallEntry entry,
            CheckingChapter checking,
            OfficeResults results,
            Appeals appeals) {
        this.audits = audits;
        this.chapter = chapter;
        this.auditors = auditors;
        this.entry = entry;
        this.checking = checking;
        this.results = results;
        this.appeals = appeals;
    }

    /** The offices' coordinators must be members by now, so that they are told. */
    void tell(DemoStage stage) {
        stage.rows("preview-audits.csv").forEach(row -> run(stage, row));
    }

    private void run(DemoStage stage, DemoRow row) {
        DemoCalendar calendar = stage.calendar();
        LocalDate start = calendar.day(row.text("starts_on"));
        LocalDate end = calendar.day(row.text("ends_on"));
        NewAudit plan = new NewAudit(
                row.localized("title"),
                Channel.valueOf(row.text("channel")),
                start,
                end,
                row.number("calls_per_office"),
                row.number("minimum_calls_for_rank"),
                null,
                null);
        Audit planned = stage.asCoordinator(start, () -> audits.plan(plan));
        Map<String, ScenarioId> scenarios = stage.asCoordinator(start, () -> chapter.script(planned));
        Audit running = stage.asCoordinator(
                start, () -> audits.changeStatus(planned.id(), AuditStatus.RUNNING, planned.version()));
        stage.asCoordinator(end.plusDays(1), () -> enter(stage, running.id(), scenarios, row.text("audit")));
        checking.preview(stage, running, calendar.day(row.text("preview_on")));
        stage.rows("appeals.csv").forEach(appeal -> appeal(stage, appeal, running.id()));
    }

    private List<CallId> enter(DemoStage stage, AuditId running, Map<String, ScenarioId> scenarios, String audit) {
        Map<String, AuditorId> byName = auditors.list().stream().collect(toMap(Auditor::name, Auditor::id));
        Map<String, AuditorId> team = stage.rows("auditors.csv").stream()
                .collect(toMap(
                        row -> row.text("auditor"),
                        row -> Objects.requireNonNull(
                                byName.get(row.text("first_name") + " " + row.text("last_name")))));
        return entry.enter(running, CallSheets.of(stage, "preview-calls.csv", audit, scenarios, team));
    }

    private void appeal(DemoStage stage, DemoRow row, AuditId audit) {
        OfficeId office = stage.cast().office(row.text("office"));
        Appeal filed = stage.asOffice(row.text("office"), stage.calendar().day(row.text("filed_on")), () -> {
            List<CallId> calls = results.of(audit, office).calls().stream()
                    .map(call -> call.id())
                    .toList();
            return appeals.file(
                    new NewAppeal(calls.get(row.number("call") - 1), row.text("criterion"), row.text("reason")));
        });
        row.optional("decided_on")
                .ifPresent(day -> stage.asCoordinator(
                        stage.calendar().day(day),
                        () -> appeals.uphold(
                                filed.id(), row.number("new_score"), row.text("decision_reason"), filed.version())));
    }
}
