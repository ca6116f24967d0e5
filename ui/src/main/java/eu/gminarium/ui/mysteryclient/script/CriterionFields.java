package eu.gminarium.ui.mysteryclient.script;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import eu.gminarium.mysteryclient.script.CriterionKind;
import eu.gminarium.mysteryclient.script.NewCriterion;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.ui.common.RowList;
import eu.gminarium.ui.common.TextFields;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Choices;
import eu.gminarium.ui.mysteryclient.TimeLimitField;
import eu.gminarium.ui.mysteryclient.TopicChoice;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The fields of one criterion of a script; which ones there are follows from its kind. */
public final class CriterionFields extends Div implements RowList.Row {

    private static final long serialVersionUID = 1L;
    private static final BigDecimal HEAVIEST = BigDecimal.valueOf(99_999);
    private static final int DECIMALS = 3;

    private final Div head = new Div();
    private final TextFields name = new TextFields(Texts.t("mystery.criterion.name"));
    private final TextFields text = new TextFields(Texts.t("mystery.criterion.text"));
    private final TextFields standard = new TextFields(Texts.t("mystery.standard"));
    private final ScriptCode code = new ScriptCode();
    private final Select<CriterionKind> kind = Choices.of("mystery.kind", CriterionKind.values());
    private final TimeLimitField limit = new TimeLimitField();
    private final BigDecimalField weight = new BigDecimalField(Texts.t("mystery.weight"));
    private final Checkbox mayNotApply = new Checkbox(Texts.t("mystery.may-not-apply"), true);
    private final Select<String> topic;

    /** Empty: yes or no, with a weight of one. */
    public CriterionFields(TopicChoice topics) {
        topic = topics.codeField();
        addClassName("gm-survey-statement");
        head.addClassName("gm-survey-section-head");
        head.setVisible(false);
        weight.setHelperText(Texts.t("mystery.weight.help"));
        weight.setErrorMessage(Texts.t("mystery.weight.wrong"));
        weight.setValue(BigDecimal.ONE);
        limit.setErrorMessage(Texts.t("common.required"));
        kind.addValueChangeListener(change -> fit());
        kind.setValue(CriterionKind.YES_NO);
        var keys = new Div(code, kind, weight, topic, limit, mayNotApply);
        keys.addClassName("gm-script-keys");
        add(head, name, text, standard, keys);
    }

    CriterionFields(NewCriterion criterion, TopicChoice topics) {
        this(topics);
        name.read(criterion.name());
        text.read(criterion.text());
        standard.read(criterion.standard());
        code.setValue(criterion.code());
        kind.setValue(criterion.kind());
        limit.setValue(criterion.limit());
        weight.setValue(criterion.weight());
        mayNotApply.setValue(criterion.mayNotApply());
        topic.setValue(criterion.topicCode());
    }

    @Override
    public String name(int number) {
        return Texts.t("mystery.criterion.number", number);
    }

    @Override
    public void show(String name, Div buttons) {
        head.removeAll();
        head.add(new H3(name), buttons);
        head.setVisible(true);
    }

    /** The criterion, or nothing if a field is marked as wrong. */
    public Optional<NewCriterion> criterion() {
        Optional<LocalizedText> words = name.required();
        Optional<LocalizedText> question = text.required();
        boolean right = code.isRight() & isLimitRight() & isWeightRight();
        return words.isPresent() && question.isPresent() && right
                ? Optional.of(new NewCriterion(
                        code.getValue(),
                        words.get(),
                        question.get(),
                        kind.getValue(),
                        weight.getValue(),
                        mayNotApply.getValue(),
                        topic.getValue(),
                        isTime() ? Objects.requireNonNull(limit.getValue()) : null,
                        standard.text().orElse(null)))
                : Optional.empty();
    }

    /** What the fields hold, right or wrong, to be compared. */
    public List<@Nullable Object> state() {
        return Arrays.asList(
                name.text(),
                text.text(),
                standard.text(),
                code.getValue(),
                kind.getValue(),
                limit.getValue(),
                weight.getValue(),
                mayNotApply.getValue(),
                topic.getValue());
    }

    private void fit() {
        boolean points = kind.getValue().hasPoints();
        limit.setVisible(isTime());
        weight.setVisible(points);
        mayNotApply.setVisible(points);
    }

    private boolean isTime() {
        return kind.getValue() == CriterionKind.TIME;
    }

    private boolean isLimitRight() {
        limit.setInvalid(isTime() && limit.getValue() == null);
        return !limit.isInvalid();
    }

    private boolean isWeightRight() {
        BigDecimal value = weight.getValue();
        weight.setInvalid(value == null
                || value.signum() <= 0
                || value.compareTo(HEAVIEST) > 0
                || value.stripTrailingZeros().scale() > DECIMALS);
        return !weight.isInvalid();
    }
}
