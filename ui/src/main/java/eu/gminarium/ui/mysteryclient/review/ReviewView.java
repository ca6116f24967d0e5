package eu.gminarium.ui.mysteryclient.review;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.Audits;
import eu.gminarium.mysteryclient.call.Call;
import eu.gminarium.mysteryclient.call.CallDetail;
import eu.gminarium.mysteryclient.call.CallFilter;
import eu.gminarium.mysteryclient.call.CallId;
import eu.gminarium.mysteryclient.call.Calls;
import eu.gminarium.mysteryclient.review.Review;
import eu.gminarium.mysteryclient.review.ReviewDecision;
import eu.gminarium.mysteryclient.review.Reviews;
import eu.gminarium.mysteryclient.script.Scripts;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Figure;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import eu.gminarium.ui.mysteryclient.Paths;
import eu.gminarium.ui.mysteryclient.Words;
import io.micronaut.context.annotation.Prototype;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The coordinator's check of an audit's calls, one after the other; which one stands in the address. */
@Prototype
@Route(value = ":partnership/audits/:audit/review", layout = MainLayout.class)
@ViewPermission(resource = Resource.AUDIT, verb = Verb.WRITE)
final class ReviewView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Audits audits;
    private final transient Scripts scripts;
    private final transient Calls calls;
    private final transient Reviews reviews;

    /** The same view shows one call after the other; its way from above stays. */
    private boolean led;

    ReviewView(Audits audits, Scripts scripts, Calls calls, Reviews reviews) {
        super("mystery.review");
        this.audits = audits;
        this.scripts = scripts;
        this.calls = calls;
        this.reviews = reviews;
        crumb(t("mystery.audits.title"), CurrentPartnership.path(Paths.AUDITS));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        Audit audit = audits.get(new AuditId(RouteKey.of(event, "audit")));
        if (!led) {
            crumb(t(audit.title()), Paths.audit(audit.id()));
            led = true;
        }
        subtitle(t("mystery.audit.lead", Words.of(audit.channel()), Words.days(audit)));
        Map<CallId, Review> decided = reviews.of(audit.id());
        List<CallId> waiting = audit.status() == AuditStatus.REVIEW ? reviews.waiting(audit.id()) : List.of();
        actions();
        if (!waiting.isEmpty()) {
            actions(acceptAll(audit, waiting.size()));
        }
        add(figures(decided, waiting.size()));
        CallId chosen = ReviewQuery.of(event.getLocation()).chosen(waiting);
        add(chosen == null ? nothing(audit) : card(audit, chosen, decided.get(chosen), waiting));
        add(list(audit, decided));
    }

    private EmptyState nothing(Audit audit) {
        String key = audit.status() == AuditStatus.REVIEW ? "mystery.review.done" : "mystery.review.not-now";
        return new EmptyState(VaadinIcon.CHECK_CIRCLE, t(key));
    }

    private ReviewCard card(Audit audit, CallId id, @Nullable Review review, List<CallId> waiting) {
        CallDetail detail = calls.get(id);
        var steps = audit.status() == AuditStatus.REVIEW
                ? new ReviewSteps(
                        reviews, id, detail.call().version(), () -> show(audit, ReviewQuery.after(id, waiting)))
                : null;
        return new ReviewCard(detail, scripts.of(audit.id()), review, steps);
    }

    private Button acceptAll(Audit audit, int count) {
        return new Button(
                t("mystery.review.accept-all", count),
                click -> Confirm.ask(
                        t("mystery.review.accept-all.question", count),
                        t("mystery.review.accept-all.consequence"),
                        t("mystery.review.accept-all.do"),
                        () -> {
                            int accepted = reviews.acceptWaiting(audit.id());
                            Notices.success(t("mystery.review.accepted-all", accepted));
                            show(audit, null);
                        }));
    }

    private static Div figures(Map<CallId, Review> decided, int waiting) {
        return Figure.row(
                new Figure(Texts.integer(waiting), Texts.t("mystery.review.waiting")),
                new Figure(count(decided, ReviewDecision.RETURNED), Texts.t("mystery.review.returned")),
                new Figure(count(decided, ReviewDecision.ACCEPTED), Texts.t("mystery.review.accepted")));
    }

    private static String count(Map<CallId, Review> decided, ReviewDecision decision) {
        return Texts.integer(decided.values().stream()
                .filter(review -> review.decision() == decision)
                .count());
    }

    private Div list(Audit audit, Map<CallId, Review> decided) {
        CallFilter all = CallFilter.of(audit.id());
        var list = new LazyList<Call>(
                        t("mystery.calls"),
                        piece -> calls.list(all, piece.limit(), piece.offset()).calls(),
                        () -> (int) calls.list(all, 1, 0).total(),
                        new EmptyState(VaadinIcon.PHONE, t("mystery.calls.empty")))
                .link(t("mystery.office"), Call::officeName, call -> Paths.review(audit.id(), call.id()))
                .column(t("mystery.when"), Words::when)
                .column(t("mystery.auditor"), Call::auditorName)
                .component(t("mystery.status"), Words::badge)
                .number(t("mystery.index"), call -> Words.index(call.index()))
                .component(t("mystery.review"), call -> ReviewCard.badge(decided.get(call.id())));
        var section = new Div(new H2(t("mystery.calls")), list);
        section.addClassName("gm-section");
        return section;
    }

    private void show(Audit audit, @Nullable CallId next) {
        String path = next == null ? Paths.review(audit.id()) : Paths.review(audit.id(), next);
        getUI().ifPresent(ui -> Paths.open(ui, path));
    }
}
