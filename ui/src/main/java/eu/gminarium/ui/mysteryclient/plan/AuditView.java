package eu.gminarium.ui.mysteryclient.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.Audits;
import eu.gminarium.mysteryclient.audit.Stage;
import eu.gminarium.mysteryclient.call.CallFilter;
import eu.gminarium.mysteryclient.call.CallStatus;
import eu.gminarium.mysteryclient.call.Calls;
import eu.gminarium.mysteryclient.script.Script;
import eu.gminarium.mysteryclient.script.Scripts;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.Figure;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import eu.gminarium.ui.mysteryclient.Paths;
import eu.gminarium.ui.mysteryclient.Words;
import eu.gminarium.ui.mysteryclient.call.CallSection;
import eu.gminarium.ui.mysteryclient.script.ScriptSource;
import io.micronaut.context.annotation.Prototype;
import org.jspecify.annotations.Nullable;

/** One audit: its plan, scenarios and criteria, and for coordinators its calls and the next step. */
@Prototype
@Route(value = ":partnership/audits/:audit", layout = MainLayout.class)
@ViewPermission(resource = Resource.AUDIT, verb = Verb.READ)
final class AuditView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Audits audits;
    private final transient Scripts scripts;
    private final transient Calls calls;
    private final transient AuditDialogs dialogs;
    private final transient AssignmentDialog assignment;
    private final transient ScriptSource source;
    private final transient PlanParts parts;
    private final transient StageDialogs stages;
    private final transient ScoringAlike scoringAlike;

    AuditView(
            Audits audits,
            Scripts scripts,
            Calls calls,
            AuditDialogs dialogs,
            AssignmentDialog assignment,
            ScriptSource source,
            PlanParts parts,
            StageDialogs stages,
            ScoringAlike scoringAlike) {
        this.scoringAlike = scoringAlike;
        this.audits = audits;
        this.scripts = scripts;
        this.calls = calls;
        this.dialogs = dialogs;
        this.assignment = assignment;
        this.source = source;
        this.parts = parts;
        this.stages = stages;
        crumb(t("mystery.audits.title"), AuditsView.class);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Audit audit = audits.get(new AuditId(RouteKey.of(event, "audit")));
        Script script = scripts.of(audit.id());
        title(t(audit.title()));
        subtitle(t("mystery.audit.lead", Words.of(audit.channel()), Words.days(audit)));
        boolean plans = Access.current().may(Resource.AUDIT, Verb.WRITE);
        if (plans) {
            Stage stage = stages.stage(audit);
            actions(steps(audit, stage));
            add(parts.orphans(audit, this::reload));
            add(new StageSection(stage), progress(audit));
            add(source.of(audit, script, this::reload));
        } else {
            actions(reading(audit));
            add(Words.badge(audit.status()));
        }
        boolean open = plans && audit.status() == AuditStatus.PLANNED;
        add(new ScenarioSection(
                script.scenarios(), open ? new ScriptEditing(audit.id(), dialogs, scripts, this::reload) : null));
        add(new CriterionSection(
                script.criteria(), open ? new ScriptEditing(audit.id(), dialogs, scripts, this::reload) : null));
        if (plans) {
            add(parts.of(audit, this::reload));
            add(scoringAlike.of(audit, script.criteria(), this::reload));
            add(new CallSection(calls, CallFilter.of(audit.id()), script));
        }
    }

    private Component[] steps(Audit audit, Stage stage) {
        return switch (audit.status()) {
            case PLANNED -> new Component[] {stages.start(audit, this::reload), assign(audit), change(audit)};
            case RUNNING -> new Component[] {stages.endCalls(stage, this::reload), assign(audit), ranking(audit)};
            case REVIEW -> new Component[] {stages.preview(stage, this::reload), review(audit), ranking(audit)};
            case PREVIEW -> new Component[] {stages.release(stage, this::reload), review(audit), ranking(audit)};
            case RELEASED -> reading(audit);
        };
    }

    private Component[] reading(Audit audit) {
        if (!Access.current().may(Resource.RANKING, Verb.READ)) {
            return new Component[0];
        }
        Anchor main = ranking(audit);
        main.addClassName("gm-button");
        return new Component[] {main};
    }

    private Button assign(Audit audit) {
        return new Button(t("mystery.assign"), click -> assignment.open(audit, this::reload));
    }

    private Button change(Audit audit) {
        return new Button(
                t("mystery.audit.change"),
                click -> dialogs.change(audit, changed -> reload()).open());
    }

    private Anchor ranking(Audit audit) {
        return new Anchor(Paths.ranking(audit.id()), t("mystery.ranking"));
    }

    private Anchor review(Audit audit) {
        return new Anchor(Paths.review(audit.id()), t("mystery.review"));
    }

    private Div progress(Audit audit) {
        long all = count(audit, null);
        long scored = count(audit, CallStatus.SCORED);
        return Figure.row(
                new Figure(Texts.integer(scored) + " / " + Texts.integer(all), t("mystery.calls.scored"))
                        .note(t("mystery.calls.excluded", count(audit, CallStatus.EXCLUDED))),
                new Figure(Texts.integer(audit.callsPerOffice()), t("mystery.calls-per-office")),
                new Figure(Texts.integer(audit.minimumCalls()), t("mystery.minimum-calls")));
    }

    private long count(Audit audit, @Nullable CallStatus status) {
        return calls.list(new CallFilter(audit.id(), null, status), 1, 0).total();
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
