package eu.gminarium.ui.mysteryclient.review;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import eu.gminarium.mysteryclient.call.Call;
import eu.gminarium.mysteryclient.call.CallDetail;
import eu.gminarium.mysteryclient.call.CallStatus;
import eu.gminarium.mysteryclient.review.Review;
import eu.gminarium.mysteryclient.review.ReviewDecision;
import eu.gminarium.mysteryclient.script.Scenario;
import eu.gminarium.mysteryclient.script.Script;
import eu.gminarium.ui.common.Facts;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One call as the coordinator checks it; A accepts, N goes on, Z sends back, while the focus is on the card. */
final class ReviewCard extends Div {

    private static final long serialVersionUID = 1L;

    private final Button accept = new Button();

    /** @param steps null where nothing is to be decided */
    ReviewCard(CallDetail detail, Script script, @Nullable Review review, @Nullable ReviewSteps steps) {
        Call call = detail.call();
        addClassNames("gm-section", "gm-review");
        add(new H2(call.officeName()), badge(review));
        add(facts(call, script));
        if (review != null && review.reason() != null) {
            add(new Paragraph(Texts.t("mystery.review.reason.was", review.reason())));
        }
        add(scores(detail, script));
        if (steps != null) {
            add(buttons(call, steps));
            keys(steps);
        }
    }

    static StatusBadge badge(@Nullable Review review) {
        ReviewDecision decision = review == null ? ReviewDecision.UNCHECKED : review.decision();
        return new StatusBadge(
                switch (decision) {
                    case UNCHECKED -> Tone.NEUTRAL;
                    case RETURNED -> Tone.WARNING;
                    case RESUBMITTED -> Tone.INFORMATION;
                    case ACCEPTED -> Tone.SUCCESS;
                },
                Words.of(decision));
    }

    private static Facts facts(Call call, Script script) {
        String scenario = script.scenarios().stream()
                .filter(each -> each.id().equals(call.scenario()))
                .findFirst()
                .map(Scenario::title)
                .map(Texts::t)
                .orElse(null);
        return new Facts()
                .fact(Texts.t("mystery.when"), Words.when(call))
                .fact(Texts.t("mystery.auditor"), call.auditorName())
                .fact(Texts.t("mystery.scenario"), scenario)
                .fact(Texts.t("mystery.status"), Words.badge(call))
                .fact(Texts.t("mystery.index"), call.index() == null ? null : Words.index(call.index()))
                .fact(Texts.t("mystery.duration"), duration(call))
                .fact(Texts.t("mystery.notes"), call.notes());
    }

    private static @Nullable String duration(Call call) {
        return call.durationSeconds() == null ? null : Texts.t("mystery.time.SECONDS", call.durationSeconds());
    }

    private static PlainTable scores(CallDetail detail, Script script) {
        var table = new PlainTable(
                Texts.t("mystery.criteria"), List.of(Texts.t("mystery.criterion"), Texts.t("mystery.score")));
        script.criteria()
                .forEach(criterion -> table.row(Texts.t(criterion.name()), Words.score(criterion, detail.scores())));
        return table;
    }

    private Div buttons(Call call, ReviewSteps steps) {
        accept.setText(Texts.t("mystery.review.accept"));
        accept.addClickListener(click -> steps.accept());
        accept.addThemeVariants(ButtonVariant.PRIMARY);
        var row = new Div(
                accept,
                new Button(Texts.t("mystery.review.next"), click -> steps.skip()),
                new Button(Texts.t("mystery.review.send-back"), click -> steps.sendBack()));
        if (call.status() != CallStatus.EXCLUDED) {
            row.add(new Button(Texts.t("mystery.exclude"), click -> steps.exclude()));
        }
        row.addClassName("gm-row");
        return row;
    }

    /** While the focus is on the card, where it is from the beginning, so that one can type a reason. */
    private void keys(ReviewSteps steps) {
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", Texts.t("mystery.review"));
        Shortcuts.addShortcutListener(this, steps::accept, Key.KEY_A).listenOn(this);
        Shortcuts.addShortcutListener(this, steps::skip, Key.KEY_N).listenOn(this);
        Shortcuts.addShortcutListener(this, steps::sendBack, Key.KEY_Z).listenOn(this);
        accept.focus();
    }
}
