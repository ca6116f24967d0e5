package eu.gminarium.ui.survey;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.function.SerializableSupplier;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.Condition;
import eu.gminarium.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Whom a block is for: everybody, or those who gave certain answers to an earlier question. */
final class ConditionFields extends Div {

    private static final long serialVersionUID = 1L;

    private final transient SerializableSupplier<List<ClosedQuestion>> earlier;
    private final ComboBox<String> question = new ComboBox<>(Texts.t("survey.condition.question"));
    private final MultiSelectComboBox<String> values = new MultiSelectComboBox<>(Texts.t("survey.condition.values"));

    /** @param earlier the closed questions of the blocks before this one, as they are now */
    ConditionFields(SerializableSupplier<List<ClosedQuestion>> earlier) {
        this.earlier = earlier;
        addClassName("gm-survey-statement-keys");
        question.setPlaceholder(Texts.t("survey.condition.everybody"));
        question.setClearButtonVisible(true);
        question.setItemLabelGenerator(this::questionLabel);
        values.setItemLabelGenerator(this::valueLabel);
        values.setVisible(false);
        question.addFocusListener(focus -> offer());
        question.addValueChangeListener(changed -> {
            values.setVisible(changed.getValue() != null);
            values.setItems(valuesOf(changed.getValue()));
        });
        add(question, values);
    }

    void read(@Nullable Condition condition) {
        if (condition != null) {
            question.setItems(condition.question());
            question.setValue(condition.question());
            values.setItems(valuesOf(condition.question()));
            values.setValue(condition.values());
        }
    }

    /** Nothing for everybody. */
    Optional<Condition> condition() {
        String code = question.getValue();
        Set<String> chosen = values.getValue();
        values.setErrorMessage(Texts.t("survey.condition.values.missing"));
        values.setInvalid(code != null && chosen.isEmpty());
        return code == null ? Optional.empty() : Optional.of(new Condition(code, chosen));
    }

    /** Whether those who are meant are named. */
    boolean isRight() {
        condition();
        return !values.isInvalid();
    }

    private void offer() {
        String chosen = question.getValue();
        Set<String> answers = Set.copyOf(values.getValue());
        List<String> codes =
                new ArrayList<>(earlier.get().stream().map(ClosedQuestion::code).toList());
        if (chosen != null && !codes.contains(chosen)) {
            codes.add(chosen);
        }
        question.setItems(codes);
        question.setValue(chosen);
        values.setValue(answers);
    }

    private List<String> valuesOf(@Nullable String code) {
        return find(code)
                .map(found -> {
                    List<String> all = new ArrayList<>(found.values());
                    if (found.offersDontKnow()) {
                        all.add(ClosedQuestion.DONT_KNOW);
                    }
                    return List.copyOf(all);
                })
                .orElseGet(List::of);
    }

    private Optional<ClosedQuestion> find(@Nullable String code) {
        return earlier.get().stream().filter(each -> each.code().equals(code)).findFirst();
    }

    private String questionLabel(String code) {
        return find(code).map(found -> Texts.t(found.text())).orElse(code);
    }

    private String valueLabel(String value) {
        return find(question.getValue())
                .map(found -> AnswerWords.of(found, value))
                .orElse(value);
    }
}
