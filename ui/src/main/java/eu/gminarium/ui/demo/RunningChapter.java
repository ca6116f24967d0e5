package eu.gminarium.ui.demo;

import static java.util.stream.Collectors.toMap;

import eu.gminarium.mysteryclient.agreement.Agreements;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.Audits;
import eu.gminarium.mysteryclient.audit.Channel;
import eu.gminarium.mysteryclient.audit.NewAudit;
import eu.gminarium.mysteryclient.auditor.Auditor;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.auditor.Auditors;
import eu.gminarium.mysteryclient.auditor.Declarations;
import eu.gminarium.mysteryclient.auditor.OwnConflicts;
import eu.gminarium.mysteryclient.calibration.Calibrations;
import eu.gminarium.mysteryclient.calibration.NewSample;
import eu.gminarium.mysteryclient.calibration.Sample;
import eu.gminarium.mysteryclient.calibration.Samples;
import eu.gminarium.mysteryclient.call.Attempt;
import eu.gminarium.mysteryclient.call.AttemptOutcome;
import eu.gminarium.mysteryclient.call.Call;
import eu.gminarium.mysteryclient.call.CallChange;
import eu.gminarium.mysteryclient.call.CallFilter;
import eu.gminarium.mysteryclient.call.Calls;
import eu.gminarium.mysteryclient.plan.Assignments;
import eu.gminarium.mysteryclient.plan.AuditPlans;
import eu.gminarium.security.Access;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/**
 * An audit whose calls are being made these days: what was called until yesterday, what is called next, what waits for a second
 * score.
 */
@Singleton
final class RunningChapter {

    private static final int MINUTES_INTO_THE_HOUR = 10;
    private static final int DAYS_AHEAD = 7;

    private final Audits audits;
    private final AuditChapter chapter;
    private final Auditors auditors;
    private final Declarations declarations;
    private final OwnConflicts conflicts;
    private final Samples samples;
    private final Calibrations calibrations;
    private final AuditPlans plans;
    private final Assignments assignments;
    private final Calls calls;
    private final Agreements agreements;

    RunningChapter(
            Audits audits,
            AuditChapter chapter,
            Auditors auditors,
            Declarations declarations,
            OwnConflicts conflicts,
            Samples samples,
            Calibrations calibrations,
            AuditPlans plans,
            Assignments assignments,
            Calls calls,
            Agreements agreements) {
        this.audits = audits;
        this.chapter = chapter;
        this.auditors = auditors;
        this.declarations = declarations;
        this.conflicts = conflicts;
        this.samples = samples;
        this.calibrations = calibrations;
        this.plans = plans;
        this.assignments = assignments;
        this.calls = calls;
        this.agreements = agreements;
    }

    /** The auditor who signs in must be a member by now. */
    void tell(DemoStage stage) {
        stage.rows("running-audits.csv").forEach(row -> run(stage, row));
    }

    private void run(DemoStage stage, DemoRow row) {
        LocalDate start = stage.calendar().day(row.text("starts_on"));
        NewAudit plan = new NewAudit(
                row.localized("title"),
                Channel.valueOf(row.text("channel")),
                start,
                stage.calendar().day(row.text("ends_on")),
                row.number("calls_per_office"),
                row.number("minimum_calls_for_rank"),
                null,
                null);
        List<Auditor> team = stage.asCoordinator(start, auditors::list);
        List<AuditorId> ids = team.stream().map(Auditor::id).toList();
        Audit running = stage.asCoordinator(start.minusDays(DAYS_AHEAD), () -> {
            Audit planned = audits.plan(plan);
            chapter.script(planned);
            samples(stage, row.text("audit"), planned.id());
            plans.chooseOffices(planned.id(), Map.of(stage.cast().office(row.text("left_out")), 0));
            assignments.assign(planned.id(), ids, row.number("seed"));
            return planned;
        });
        stage.asCoordinator(start, () -> audits.changeStatus(running.id(), AuditStatus.RUNNING, running.version()));
        open(stage, start, running.id(), team);
        call(stage, row.text("audit"), running.id());
        stage.asCoordinator(
                stage.calendar().today(),
                () -> agreements.draw(running.id(), ids, new BigDecimal(row.text("second_share")), row.number("seed")));
    }

    private void samples(DemoStage stage, String audit, AuditId id) {
        stage.rows("samples.csv").stream()
                .filter(row -> row.text("audit").equals(audit))
                .forEach(row -> samples.add(
                        id, new NewSample(row.text("title"), row.text("conversation"), CallSheets.scores(row))));
    }

    /** Whoever signs in declares conflicts and scores the samples there; the others did so on paper. */
    private void open(DemoStage stage, LocalDate start, AuditId audit, List<Auditor> team) {
        Access auditor = stage.cast().auditor();
        List<Sample> references = stage.asCoordinator(start, () -> samples.list(audit));
        stage.as(auditor, start, () -> {
            conflicts.declare(List.of());
            references.forEach(sample -> calibrations.score(sample.id(), sample.reference()));
            return audit;
        });
        stage.asCoordinator(start, () -> {
            team.stream().filter(each -> each.account() == null).forEach(each -> {
                declarations.onPaper(audit, each.id());
                calibrations.pass(audit, each.id(), "Próbki ocenione na papierze.");
            });
            return audit;
        });
    }

    /** Each call is entered on the day after its hour. */
    private void call(DemoStage stage, String audit, AuditId id) {
        LocalDate today = stage.calendar().today();
        List<Call> due =
                stage.asCoordinator(today, () -> calls.list(CallFilter.of(id), Integer.MAX_VALUE, 0)).calls().stream()
                        .filter(call -> Objects.requireNonNull(call.plannedOn()).isBefore(today))
                        .toList();
        Map<Integer, DemoRow> sheets = stage.rows("running-calls.csv").stream()
                .filter(row -> row.text("audit").equals(audit))
                .collect(toMap(row -> row.number("call"), Function.identity()));
        for (int at = 0; at < due.size(); at++) {
            DemoRow sheet = sheets.get(at + 1);
            if (sheet != null) {
                enter(stage, due.get(at), sheet);
            }
        }
    }

    private void enter(DemoStage stage, Call call, DemoRow sheet) {
        LocalDate day = Objects.requireNonNull(call.plannedOn());
        LocalTime hour = LocalTime.of(Objects.requireNonNull(call.plannedHour()), MINUTES_INTO_THE_HOUR);
        Instant at = stage.calendar().instant(day, hour);
        stage.asCoordinator(
                day.plusDays(1),
                () -> sheet.optional("outcome")
                        .map(outcome -> calls.attempt(call.id(), new Attempt(at, AttemptOutcome.valueOf(outcome))))
                        .orElseGet(() -> calls.change(call.id(), made(call, at, sheet))));
    }

    private static CallChange made(Call call, Instant at, DemoRow sheet) {
        return new CallChange(
                null,
                at,
                sheet.number("duration_seconds"),
                sheet.optional("notes").orElse(null),
                null,
                null,
                CallSheets.scores(sheet),
                call.version());
    }
}
