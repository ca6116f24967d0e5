package eu.gminarium.ui.demo;

import static java.util.stream.Collectors.toMap;

import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.Audits;
import eu.gminarium.mysteryclient.audit.Channel;
import eu.gminarium.mysteryclient.audit.NewAudit;
import eu.gminarium.mysteryclient.audit.TrainingRelation;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.auditor.Auditors;
import eu.gminarium.mysteryclient.auditor.NewAuditor;
import eu.gminarium.mysteryclient.call.CallEntry;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.call.ScoredCall;
import eu.gminarium.mysteryclient.script.Audience;
import eu.gminarium.mysteryclient.script.CriterionKind;
import eu.gminarium.mysteryclient.script.NewCriterion;
import eu.gminarium.mysteryclient.script.NewScenario;
import eu.gminarium.mysteryclient.script.Scenario;
import eu.gminarium.mysteryclient.script.ScenarioId;
import eu.gminarium.mysteryclient.script.Scripts;
import eu.gminarium.mysteryclient.script.UnansweredRule;
import eu.gminarium.mysteryclient.script.library.AuditScripts;
import eu.gminarium.mysteryclient.script.library.ScriptLibrary;
import eu.gminarium.mysteryclient.script.library.ScriptTemplate;
import eu.gminarium.mysteryclient.script.library.ScriptTemplates;
import eu.gminarium.shared.LocalizedText;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Audits with their scenarios and criteria, auditors, and the calls that they made. */
@Singleton
final class AuditChapter {

    private static final LocalizedText SCRIPT = new LocalizedText(
            Map.of("pl", "Obsługa przez telefon", "cs", "Obsluha po telefonu", "en", "Service by telephone"));

    private final Audits audits;
    private final Scripts scripts;
    private final Auditors auditors;
    private final CallEntry entry;
    private final ScriptLibrary library;
    private final ScriptTemplates templates;
    private final AuditScripts auditScripts;
    private final CheckingChapter checking;
    private final PlannedAudit plannedAudit;

    AuditChapter(
            Audits audits,
            Scripts scripts,
            Auditors auditors,
            CallEntry entry,
            ScriptLibrary library,
            ScriptTemplates templates,
            AuditScripts auditScripts,
            CheckingChapter checking,
            PlannedAudit plannedAudit) {
        this.audits = audits;
        this.scripts = scripts;
        this.auditors = auditors;
        this.entry = entry;
        this.library = library;
        this.templates = templates;
        this.auditScripts = auditScripts;
        this.checking = checking;
        this.plannedAudit = plannedAudit;
    }

    /** The auditors who sign in must be members by now. */
    void tell(DemoStage stage) {
        List<DemoRow> rows = stage.rows("audits.csv");
        if (rows.isEmpty()) {
            return;
        }
        LocalDate first = stage.calendar().day(rows.getFirst().text("starts_on"));
        Map<String, AuditorId> team = stage.asCoordinator(first, () -> team(stage));
        stage.asCoordinator(first, () -> library.create(templates.content(ScriptTemplate.VISIT)));
        rows.stream().filter(row -> isOver(stage, row)).forEach(row -> run(stage, row, team));
    }

    /** The audits of which no call is made yet; last, because an office that is closed to an auditor stays so. */
    void tellOfComing(DemoStage stage) {
        stage.rows("audits.csv").stream().filter(row -> !isOver(stage, row)).forEach(row -> {
            NewAudit plan = plan(stage, row);
            LocalDate today = stage.calendar().today();
            Audit planned = stage.asCoordinator(today, () -> audits.plan(plan));
            stage.asCoordinator(today, () -> script(planned));
            plannedAudit.tell(stage, planned);
        });
    }

    private static boolean isOver(DemoStage stage, DemoRow row) {
        return !stage.calendar()
                .day(row.text("ends_on"))
                .isAfter(stage.calendar().today());
    }

    private Map<String, AuditorId> team(DemoStage stage) {
        return stage.rows("auditors.csv").stream().collect(toMap(row -> row.text("auditor"), row -> {
            String username = row.optional("local_part")
                    .map(local -> local + "@" + stage.partnership().slug() + ".example")
                    .orElse(null);
            String name = row.text("first_name") + " " + row.text("last_name");
            return auditors.add(new NewAuditor(name, username, Set.of())).id();
        }));
    }

    private void run(DemoStage stage, DemoRow row, Map<String, AuditorId> team) {
        NewAudit plan = plan(stage, row);
        LocalDate start = plan.startsOn();
        Audit planned = stage.asCoordinator(start, () -> audits.plan(plan));
        Map<String, ScenarioId> scenarios = stage.asCoordinator(start, () -> script(planned));
        List<ScoredCall> calls = CallSheets.of(stage, row.text("audit"), scenarios, team);
        Audit running = stage.asCoordinator(
                start, () -> audits.changeStatus(planned.id(), AuditStatus.RUNNING, planned.version()));
        LocalDate after = plan.endsOn().plusDays(1);
        List<CallId> entered = stage.asCoordinator(after, () -> entry.enter(running.id(), calls));
        if (!entered.isEmpty()) {
            checking.release(stage, running, after);
        }
    }

    private static NewAudit plan(DemoStage stage, DemoRow row) {
        return new NewAudit(
                row.localized("title"),
                Channel.valueOf(row.text("channel")),
                stage.calendar().day(row.text("starts_on")),
                stage.calendar().day(row.text("ends_on")),
                row.number("calls_per_office"),
                row.number("minimum_calls_for_rank"),
                row.text("topic"),
                TrainingRelation.valueOf(row.text("relation_to_training")));
    }

    /** The demo's script, by the scenarios' codes. The first audit's is kept in the library, from which the later ones take it. */
    Map<String, ScenarioId> script(Audit audit) {
        library.all().stream()
                .filter(script -> script.content().channel() == audit.channel())
                .findFirst()
                .ifPresentOrElse(
                        script -> auditScripts.take(audit.id(), script.id(), script.number()), () -> write(audit));
        return scripts.of(audit.id()).scenarios().stream().collect(toMap(Scenario::code, Scenario::id));
    }

    private void write(Audit audit) {
        DemoFile.rows("common/criteria.csv").forEach(row -> scripts.addCriterion(audit.id(), criterion(row)));
        DemoFile.rows("common/scenarios.csv").forEach(row -> scripts.addScenario(audit.id(), scenario(row)));
        auditScripts.keep(audit.id(), SCRIPT);
    }

    private static NewCriterion criterion(DemoRow row) {
        return new NewCriterion(
                row.text("criterion"),
                row.localized("name"),
                row.localized("question"),
                CriterionKind.YES_NO,
                BigDecimal.ONE,
                true,
                row.text("topic"));
    }

    /** Unanswered calls are tried again up to the limit, and score nothing. */
    private static NewScenario scenario(DemoRow row) {
        return new NewScenario(
                row.text("scenario"),
                row.localized("title"),
                null,
                row.localized("text"),
                row.text("office_kind").equals("COUNTY") ? Audience.COUNTY : Audience.MUNICIPALITY,
                UnansweredRule.EXCLUDE,
                row.number("attempts_limit"));
    }
}
