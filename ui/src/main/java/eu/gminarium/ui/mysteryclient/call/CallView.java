package eu.gminarium.ui.mysteryclient.call;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.Audits;
import eu.gminarium.mysteryclient.audit.Channel;
import eu.gminarium.mysteryclient.calibration.Calibrations;
import eu.gminarium.mysteryclient.call.Attempt;
import eu.gminarium.mysteryclient.call.AttemptOutcome;
import eu.gminarium.mysteryclient.call.Call;
import eu.gminarium.mysteryclient.call.CallChange;
import eu.gminarium.mysteryclient.call.CallDetail;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.call.CallQueue;
import eu.gminarium.mysteryclient.call.CallStatus;
import eu.gminarium.mysteryclient.call.CallTurn;
import eu.gminarium.mysteryclient.call.Calls;
import eu.gminarium.mysteryclient.call.Draft;
import eu.gminarium.mysteryclient.call.Drafts;
import eu.gminarium.mysteryclient.call.QueuedCall;
import eu.gminarium.mysteryclient.review.Review;
import eu.gminarium.mysteryclient.review.ReviewDecision;
import eu.gminarium.mysteryclient.review.Reviews;
import eu.gminarium.mysteryclient.script.Scenario;
import eu.gminarium.mysteryclient.script.Script;
import eu.gminarium.mysteryclient.script.Scripts;
import eu.gminarium.security.Access;
import eu.gminarium.security.Reach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import eu.gminarium.ui.mysteryclient.Paths;
import eu.gminarium.ui.mysteryclient.Words;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/** One call: the scenario, the attempts, and the criteria with their keys; also for corrections. */
@Prototype
@Route(value = ":partnership/calls/:call", layout = MainLayout.class)
@ViewPermission(resource = Resource.CALL, verb = Verb.READ)
final class CallView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Calls calls;
    private final transient Audits audits;
    private final transient Scripts scripts;
    private final transient Drafts drafts;
    private final transient CallQueue queue;
    private final transient Reviews reviews;
    private final transient Calibrations calibrations;
    private final transient Clock clock;

    CallView(
            Calls calls,
            Audits audits,
            Scripts scripts,
            Drafts drafts,
            CallQueue queue,
            Reviews reviews,
            Calibrations calibrations,
            Clock clock) {
        this.calibrations = calibrations;
        this.queue = queue;
        this.calls = calls;
        this.drafts = drafts;
        this.audits = audits;
        this.scripts = scripts;
        this.reviews = reviews;
        this.clock = clock;
        crumb(t("mystery.calls"), CallsView.class);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        CallDetail detail = calls.get(new CallId(RouteKey.of(event, "call")));
        Call call = detail.call();
        Audit audit = audits.get(call.audit());
        Script script = scripts.of(call.audit());
        title(call.officeName());
        boolean dated = call.calledAt() != null || call.plannedOn() != null;
        subtitle(dated ? t(audit.title()) + " · " + Words.when(call) : t(audit.title()));
        add(Words.badge(call));
        Review review = reviews.of(call.id());
        if (review.decision() == ReviewDecision.RETURNED && review.reason() != null) {
            add(sentBack(review.reason()));
        }
        Optional<Scenario> played = script.scenarios().stream()
                .filter(scenario -> scenario.id().equals(call.scenario()))
                .findFirst();
        played.ifPresent(scenario -> add(task(scenario)));
        if (!open(audit, review)) {
            add(new AttemptPanel(detail.attempts(), null), new CallForm(detail, script.criteria(), null));
        } else if (call.status() != CallStatus.PLANNED) {
            add(
                    new AttemptPanel(detail.attempts(), null),
                    new CallForm(detail, script.criteria(), change -> save(call, change)));
        } else if (calibrations.waiting().stream().anyMatch(each -> each.audit().equals(audit.id()))) {
            add(samplesFirst(audit));
        } else {
            make(
                    detail,
                    script,
                    audit.channel(),
                    played.map(Scenario::attemptsLimit).orElse(1));
        }
    }

    private static Div sentBack(String reason) {
        var words = new Div(new H2(Texts.t("mystery.review.returned.title")), new Paragraph(reason));
        words.addClassName("gm-task");
        return words;
    }

    private void make(CallDetail detail, Script script, Channel channel, int limit) {
        Call call = detail.call();
        queued(call).filter(each -> each.turn() != CallTurn.NOW).ifPresent(each -> add(notYet(each)));
        Draft draft = drafts.of(call.id());
        var live = new LiveCall(call, draft, script.criteria(), drafts, change -> save(call, change), clock);
        var open = new AttemptPanel.Open(channel, limit, live::begun, outcome -> attempt(call, outcome));
        add(new AttemptPanel(detail.attempts(), open), live);
    }

    /** What the auditor plays and asks. */
    static Div task(Scenario scenario) {
        var task = new Div(new H2(Texts.t(scenario.title())));
        LocalizedText story = scenario.story();
        if (story != null) {
            task.add(new Paragraph(Texts.t(story)));
        }
        task.add(new Paragraph(Texts.t(scenario.task())));
        task.addClassName("gm-task");
        return task;
    }

    private EmptyState samplesFirst(Audit audit) {
        var link = new Anchor(Paths.calibration(audit.id()), t("mystery.calibration.go"));
        link.addClassName("gm-button");
        return new EmptyState(VaadinIcon.LOCK, t("mystery.calibration.closed"), link);
    }

    /** Auditors score while the audit runs, then what was sent back; who may change every call corrects up to the preview. */
    private static boolean open(Audit audit, Review review) {
        Reach reach = Access.current().reach(Resource.CALL, Verb.WRITE);
        return switch (audit.status()) {
            case PLANNED, PREVIEW, RELEASED -> false;
            case RUNNING -> reach != Reach.NONE;
            case REVIEW -> reach == Reach.ALL || review.decision() == ReviewDecision.RETURNED;
        };
    }

    private void attempt(Call call, AttemptOutcome outcome) {
        calls.attempt(call.id(), new Attempt(clock.instant(), outcome));
        Optional<QueuedCall> queued = queued(call);
        Notices.success(queued.flatMap(each -> Optional.ofNullable(each.dueAt()))
                .map(due -> t("mystery.attempt.saved.retry", Words.of(outcome), time(due)))
                .orElseGet(() -> t("mystery.attempt.saved", Words.of(outcome))));
        leave(queued.isPresent());
    }

    /** The call in the person's own queue; empty for others than its auditor. */
    private Optional<QueuedCall> queued(Call call) {
        return queue.mine().stream()
                .filter(each -> each.call().id().equals(call.id()))
                .findFirst();
    }

    private Paragraph notYet(QueuedCall queued) {
        Instant due = queued.dueAt();
        var line = new Paragraph(due == null ? t("mystery.due.too-late") : t("mystery.due.from", time(due)));
        line.addClassName("gm-not-yet");
        return line;
    }

    private String time(Instant instant) {
        return Texts.dateTime(instant, Access.current().requirePartnership().zone());
    }

    private void save(Call call, CallChange change) {
        Call saved = calls.change(call.id(), change).call();
        if (change.notes() != null && !change.notes().equals(saved.notes())) {
            Notices.information(t("mystery.notes.masked"));
        }
        Notices.success(
                saved.index() == null
                        ? t("mystery.call.saved")
                        : t("mystery.call.saved.index", Words.index(saved.index())));
        leave(queued(call).isPresent());
    }

    /** Auditors go on with their queue, others look at what they did. */
    private void leave(boolean own) {
        getUI().ifPresent(ui -> {
            if (own) {
                ui.navigate(CurrentPartnership.path(Paths.CALLS));
            } else {
                ui.refreshCurrentRoute(false);
            }
        });
    }
}
