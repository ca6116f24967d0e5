package eu.gminarium.ui.mysteryclient.sheet;

import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.radiobutton.RadioGroupVariant;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.mysteryclient.script.CriterionKind;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One criterion on the call screen: its question and the possible answers. */
final class CriterionPick extends RadioButtonGroup<CriterionPick.Answer> implements CriterionEntry {

    private static final long serialVersionUID = 1L;

    private final transient Criterion criterion;
    private final transient List<Answer> answers;

    CriterionPick(Criterion criterion, @Nullable Score score) {
        this.criterion = criterion;
        this.answers = answers(criterion);
        addClassName("gm-pick");
        addThemeVariants(RadioGroupVariant.HELPER_ABOVE, RadioGroupVariant.AURA_HORIZONTAL);
        if (criterion.kind() == CriterionKind.SCALE) {
            addClassName("gm-pick-scale");
        }
        setLabel(CriterionEntry.label(criterion));
        setHelperText(Texts.t(criterion.text()));
        setItems(answers);
        setItemLabelGenerator(Answer::label);
        if (score != null) {
            answers.stream()
                    .filter(answer -> Objects.equals(answer.value(), score.value()))
                    .findFirst()
                    .ifPresent(this::setValue);
        }
    }

    /** Picks the answer with the value, if there is such an answer; null is N/A. */
    @Override
    public boolean press(@Nullable Integer digit) {
        Optional<Answer> found = answers.stream()
                .filter(answer -> Objects.equals(answer.value(), digit))
                .findFirst();
        found.ifPresent(this::setValue);
        return found.isPresent();
    }

    @Override
    public Criterion criterion() {
        return criterion;
    }

    @Override
    public boolean open() {
        return getValue() == null;
    }

    @Override
    public Optional<Score> score() {
        return Optional.ofNullable(getValue()).map(answer -> new Score(criterion.code(), answer.value()));
    }

    @Override
    public void fix() {
        setReadOnly(true);
    }

    @Override
    public void whenAnswered(Runnable then) {
        addValueChangeListener(change -> then.run());
    }

    private static List<Answer> answers(Criterion criterion) {
        Stream<Answer> values = IntStream.rangeClosed(
                        criterion.kind().lowest(), criterion.kind().highest())
                .mapToObj(value -> new Answer(value, label(criterion.kind(), value)));
        List<Answer> all = values.toList();
        List<Answer> ordered = criterion.kind() == CriterionKind.YES_NO ? all.reversed() : all;
        return criterion.mayNotApply()
                ? Stream.concat(ordered.stream(), Stream.of(new Answer(null, Texts.t("mystery.not-applicable"))))
                        .toList()
                : ordered;
    }

    private static String label(CriterionKind kind, int value) {
        return kind == CriterionKind.YES_NO
                ? Texts.t(value == 1 ? "mystery.yes.key" : "mystery.no.key")
                : Integer.toString(value);
    }

    /** @param value null: it did not apply */
    record Answer(@Nullable Integer value, String label) {}
}
