package eu.gminarium.ui.mysteryclient;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.Audits;
import eu.gminarium.mysteryclient.call.CallFilter;
import eu.gminarium.mysteryclient.call.CallStatus;
import eu.gminarium.mysteryclient.call.Calls;
import eu.gminarium.mysteryclient.script.Script;
import eu.gminarium.mysteryclient.script.Scripts;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.Figure;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
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
    private final transient ScoringAlike scoringAlike;

    AuditView(
            Audits audits,
            Scripts scripts,
            Calls calls,
            AuditDialogs dialogs,
            AssignmentDialog assignment,
            ScoringAlike scoringAlike) {
        this.scoringAlike = scoringAlike;
        this.audits = audits;
        this.scripts = scripts;
        this.calls = calls;
        this.dialogs = dialogs;
        this.assignment = assignment;
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
        actions(plans ? steps(audit) : reading(audit));
        add(Words.badge(audit.status()));
        if (plans) {
            add(progress(audit));
        }
        boolean open = plans && audit.status() == AuditStatus.PLANNED;
        add(new ScenarioSection(
                script.scenarios(), open ? new ScriptEditing(audit.id(), dialogs, scripts, this::reload) : null));
        add(new CriterionSection(
                script.criteria(), open ? new ScriptEditing(audit.id(), dialogs, scripts, this::reload) : null));
        if (plans) {
            add(scoringAlike.of(audit, script.criteria(), this::reload));
            add(new CallSection(calls, CallFilter.of(audit.id()), script));
        }
    }

    private Component[] steps(Audit audit) {
        return switch (audit.status()) {
            case PLANNED -> new Component[] {start(audit), assign(audit), change(audit)};
            case RUNNING -> new Component[] {release(audit), assign(audit), ranking(audit)};
            case RELEASED -> reading(audit);
        };
    }

    private Component[] reading(Audit audit) {
        return Access.current().may(Resource.RANKING, Verb.READ) ? new Component[] {ranking(audit)} : new Component[0];
    }

    private Button start(Audit audit) {
        return primary(
                "mystery.audit.start",
                () -> Confirm.ask(
                        t("mystery.audit.start.question"),
                        t("mystery.audit.start.consequence"),
                        t("mystery.audit.start"),
                        () -> move(audit, AuditStatus.RUNNING)));
    }

    private Button release(Audit audit) {
        return primary(
                "mystery.audit.release",
                () -> Confirm.danger(
                        t("mystery.audit.release.question"),
                        t("mystery.audit.release.consequence"),
                        t("mystery.audit.release"),
                        () -> move(audit, AuditStatus.RELEASED)));
    }

    private Button primary(String key, Runnable click) {
        var button = new Button(t(key), event -> click.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
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
        var link = new Anchor(Paths.ranking(audit.id()), t("mystery.ranking"));
        link.addClassName("gm-button");
        return link;
    }

    private void move(Audit audit, AuditStatus status) {
        audits.changeStatus(audit.id(), status, audit.version());
        Notices.success(t("mystery.audit.moved", Words.of(status)));
        reload();
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
