package eu.gminarium.ui.mysteryclient.call;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.gminarium.mysteryclient.call.Call;
import eu.gminarium.mysteryclient.call.CallChange;
import eu.gminarium.mysteryclient.call.CallStatus;
import eu.gminarium.mysteryclient.call.Draft;
import eu.gminarium.mysteryclient.call.DraftChange;
import eu.gminarium.mysteryclient.call.Drafts;
import eu.gminarium.mysteryclient.call.ExclusionReason;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.shared.problem.StaleVersion;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.sheet.CriterionList;
import eu.gminarium.ui.mysteryclient.sheet.MissingAnswers;
import java.time.Clock;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A call that is being made: the time, the criteria and notes, saved as they come; at the end it is finished. */
final class LiveCall extends Div {

    private static final long serialVersionUID = 1L;
    private static final int TYPING_PAUSE_MILLIS = 800;

    /** Of the notes to a call. */
    static final int LONGEST_NOTES = 4000;

    private final transient Call call;
    private final transient Consumer<CallChange> finish;
    private final CriterionList criteria;
    private final TextArea notes = new TextArea(Texts.t("mystery.notes"));
    private final Stopwatch stopwatch;
    private final TypedTimes times;
    private final DraftKeeper keeper;
    private final MissingAnswers missing = new MissingAnswers();
    private final Button done = new Button(Texts.t("mystery.finish"), click -> finish());

    /** @param finish takes the call's last change: scored or excluded */
    LiveCall(
            Call call, Draft draft, List<Criterion> criteria, Drafts drafts, Consumer<CallChange> finish, Clock clock) {
        this.call = call;
        this.finish = finish;
        this.criteria = new CriterionList(criteria, draft.scores(), true);
        stopwatch = new Stopwatch(clock, draft.calledAt(), draft.durationSeconds(), this::timed);
        times = new TypedTimes(draft.calledAt(), draft.durationSeconds(), this::typed);
        keeper = new DraftKeeper(drafts, draft, this::change);
        notes(draft);
        this.criteria.onAnswer(keeper::save).onEnter(this::finish);
        addClassName("gm-section");
        add(
                new H2(Texts.t("mystery.criteria")),
                keys(),
                this.criteria,
                notes,
                times,
                missing,
                bar(),
                new ExclusionRow(this::exclude));
    }

    private static Paragraph keys() {
        var help = new Paragraph(Texts.t("mystery.keys.live"));
        help.addClassNames("gm-quiet", "gm-keys");
        return help;
    }

    private void notes(Draft draft) {
        notes.setValue(draft.notes() == null ? "" : draft.notes());
        notes.setHelperText(Texts.t("mystery.notes.help"));
        notes.setMaxLength(LONGEST_NOTES);
        notes.setWidthFull();
        notes.setValueChangeMode(ValueChangeMode.LAZY);
        notes.setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        notes.addValueChangeListener(change -> keeper.save());
    }

    /** What one needs at any moment stays at the lower edge of the window. */
    private Div bar() {
        emphasise();
        var bar = new Div(stopwatch, keeper, done);
        bar.addClassName("gm-call-bar");
        return bar;
    }

    /** Before the call the main button begins it, afterwards it finishes it. */
    private void emphasise() {
        done.setThemeVariant(ButtonVariant.PRIMARY, stopwatch.start() != null);
    }

    /** Whether something of the call is written down. */
    boolean begun() {
        return keeper.begun();
    }

    private void exclude(ExclusionReason reason) {
        stopwatch.stop();
        end(CallStatus.EXCLUDED, reason, List.of());
    }

    private void timed() {
        times.show(stopwatch.start(), stopwatch.length());
        emphasise();
        keeper.save();
        if (stopwatch.running()) {
            criteria.takeFocus();
        }
    }

    private void typed() {
        stopwatch.set(times.start(), times.length());
        emphasise();
        keeper.save();
    }

    private void finish() {
        stopwatch.stop();
        if (missing.none(lacking())) {
            end(CallStatus.SCORED, null, criteria.scores());
        }
    }

    private void end(CallStatus status, @Nullable ExclusionReason reason, List<Score> scores) {
        try {
            finish.accept(change(status, reason, scores));
        } catch (StaleVersion changedElsewhere) {
            keeper.ask();
        }
    }

    private CallChange change(CallStatus status, @Nullable ExclusionReason reason, List<Score> scores) {
        return new CallChange(
                null,
                stopwatch.start(),
                stopwatch.length(),
                notes.getValue(),
                status,
                reason,
                scores,
                call.version(),
                keeper.version());
    }

    private List<MissingAnswers.Line> lacking() {
        Stream<MissingAnswers.Line> time = stopwatch.start() == null
                ? Stream.of(new MissingAnswers.Line(Texts.t("mystery.called-at"), times::lead))
                : Stream.of();
        return Stream.concat(time, criteria.missing().stream()).toList();
    }

    private DraftChange change(long version) {
        String text = notes.getValue();
        return new DraftChange(
                stopwatch.start(), stopwatch.length(), text.isBlank() ? null : text, criteria.scores(), version);
    }
}
