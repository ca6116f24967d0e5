package eu.gminarium.ui.mysteryclient.sheet;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.TimeLimit;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Words;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A measured time on the call screen. */
final class TimeEntry extends Div implements CriterionEntry {

    private static final long serialVersionUID = 1L;

    private final transient Criterion criterion;
    private final transient TimeLimit limit;
    private final IntegerField measured = new IntegerField();
    private final Span verdict = new Span();
    private final Checkbox none = new Checkbox(Texts.t("mystery.not-applicable"));

    TimeEntry(Criterion criterion, @Nullable Score score) {
        this.criterion = criterion;
        this.limit = Objects.requireNonNull(criterion.limit());
        addClassNames("gm-pick", "gm-time-entry");
        measured.setLabel(CriterionEntry.label(criterion));
        measured.setHelperText(Texts.t(criterion.text()) + " " + Texts.t("mystery.limit", Words.of(limit)));
        measured.setMin(criterion.kind().lowest());
        measured.setMax(criterion.kind().highest());
        measured.setErrorMessage(Texts.t(
                "mystery.time.range",
                criterion.kind().lowest(),
                criterion.kind().highest()));
        measured.setSuffixComponent(new Span(Words.of(limit.unit())));
        OwnKeys.of(measured, true);
        verdict.addClassName("gm-quiet");
        none.setVisible(criterion.mayNotApply());
        var row = new Div(verdict, none);
        row.addClassName("gm-row");
        add(measured, row);
        if (score != null) {
            measured.setValue(score.value());
            none.setValue(score.value() == null);
        }
        measured.addValueChangeListener(change -> {
            if (change.getValue() != null) {
                none.setValue(false);
            }
            judge();
        });
        none.addValueChangeListener(change -> {
            if (change.getValue()) {
                measured.clear();
            }
        });
        judge();
    }

    @Override
    public boolean open() {
        return value() == null && !none.getValue();
    }

    @Override
    public Optional<Score> score() {
        return open() ? Optional.empty() : Optional.of(new Score(criterion.code(), value()));
    }

    /** What nobody can have measured is no answer: the field says so, and the rest of the draft is kept. */
    private @Nullable Integer value() {
        Integer value = measured.getValue();
        return value != null && criterion.kind().accepts(value) ? value : null;
    }

    /** A digit begins the number; the field takes the rest. */
    @Override
    public boolean press(@Nullable Integer digit) {
        if (digit == null) {
            none.setValue(criterion.mayNotApply());
            return criterion.mayNotApply();
        }
        measured.focus();
        measured.setValue(digit);
        return false;
    }

    @Override
    public Criterion criterion() {
        return criterion;
    }

    @Override
    public void fix() {
        measured.setReadOnly(true);
        none.setReadOnly(true);
    }

    @Override
    public void whenAnswered(Runnable then) {
        measured.addValueChangeListener(change -> then.run());
        none.addValueChangeListener(change -> then.run());
    }

    private void judge() {
        Integer value = value();
        verdict.setVisible(value != null);
        verdict.setText(
                value == null ? "" : Texts.t(limit.keeps(value) ? "mystery.limit.kept" : "mystery.limit.exceeded"));
    }
}
