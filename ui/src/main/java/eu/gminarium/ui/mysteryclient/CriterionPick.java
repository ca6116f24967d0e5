package eu.gminarium.ui.mysteryclient;

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
final class CriterionPick extends RadioButtonGroup<CriterionPick.Answer> {

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
        setLabel(criterion.position() + ". " + Texts.t(criterion.name()));
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

    /** Picks the answer with the value; null is N/A. Says whether there is such an answer. */
    boolean pick(@Nullable Integer value) {
        Optional<Answer> found = answers.stream()
                .filter(answer -> Objects.equals(answer.value(), value))
                .findFirst();
        found.ifPresent(this::setValue);
        return found.isPresent();
    }

    boolean open() {
        return getValue() == null;
    }

    /** Brings the person here. */
    void lead() {
        getElement()
                .executeJs("this.scrollIntoView({block: 'center'});"
                        + "(this.querySelector('vaadin-radio-button') ?? this).focus()");
    }

    /** What was picked; only if the criterion is not {@link #open()}. */
    Score score() {
        return new Score(criterion.code(), getValue().value());
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
        return switch (kind) {
            case YES_NO -> Texts.t(value == 1 ? "mystery.yes.key" : "mystery.no.key");
            case SCALE -> Integer.toString(value);
        };
    }

    /** @param value null: it did not apply */
    record Answer(@Nullable Integer value, String label) {}
}
