package eu.gminarium.ui.mysteryclient.sheet;

import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What was said, on the call screen; may stay empty. */
final class WordsEntry extends TextArea implements CriterionEntry {

    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 2000;
    private static final int TYPING_PAUSE_MILLIS = 800;

    private final transient Criterion criterion;
    private final transient List<Runnable> answered = new ArrayList<>();
    private boolean skipped;

    WordsEntry(Criterion criterion, @Nullable Score score) {
        this.criterion = criterion;
        this.skipped = score != null;
        addClassName("gm-pick");
        setLabel(CriterionEntry.label(criterion));
        setHelperText(Texts.t(criterion.text()) + " " + Texts.t("mystery.words.help"));
        setMaxLength(LONGEST);
        setWidthFull();
        setValueChangeMode(ValueChangeMode.LAZY);
        setValueChangeTimeout(TYPING_PAUSE_MILLIS);
        OwnKeys.of(this, false);
        String said = score == null ? null : score.text();
        setValue(said == null ? "" : said);
    }

    @Override
    public boolean open() {
        return isEmpty() && !skipped;
    }

    @Override
    public Optional<Score> score() {
        return open() ? Optional.empty() : Optional.of(Score.said(criterion.code(), getValue()));
    }

    /** Any digit goes to the field; N leaves it empty. */
    @Override
    public boolean press(@Nullable Integer digit) {
        if (digit != null) {
            focus();
            return false;
        }
        skipped = true;
        clear();
        answered.forEach(Runnable::run);
        return true;
    }

    @Override
    public Criterion criterion() {
        return criterion;
    }

    @Override
    public void fix() {
        setReadOnly(true);
    }

    @Override
    public void whenAnswered(Runnable then) {
        answered.add(then);
        addValueChangeListener(change -> then.run());
    }
}
