package eu.gminarium.ui.benchmark.campaign;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.gminarium.benchmark.Aggregation;
import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.card.Fraction;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.ui.benchmark.Choices;
import eu.gminarium.ui.common.Problems;
import eu.gminarium.ui.common.Texts;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The fields of one value: itself or its fraction, or why there is none; rare ones are folded away. Shares are in per cent. */
final class LineFields extends Div {

    private static final long serialVersionUID = 1L;
    private static final int PER_CENT = 2;
    private static final List<MissingReason> REASONS = List.of(
            MissingReason.NOT_MEASURED,
            MissingReason.NOT_APPLICABLE,
            MissingReason.NOT_COMPARABLE,
            MissingReason.NOT_REPORTED);

    private final IndicatorUnit unit;
    private final String name;
    private final BigDecimalField value;
    private final BigDecimalField numerator = number(Texts.t("benchmark.measurement.numerator"));
    private final BigDecimalField denominator = number(Texts.t("benchmark.measurement.denominator"));
    private final Select<MissingReason> reason = Choices.optional(
            Choices.of("benchmark.measurement.reason", "benchmark.missing.", REASONS),
            "benchmark.measurement.reason.none");
    private final TextArea note = new TextArea(Texts.t("campaign.comment"));
    private final IntegerField sample = new IntegerField(Texts.t("benchmark.measurement.n"));
    private final Select<Certainty> certainty =
            Choices.of("benchmark.measurement.certainty", "benchmark.certainty.", List.of(Certainty.values()));
    private final Checkbox confidential = new Checkbox(Texts.t("benchmark.measurement.confidential"));
    private final NativeDetails more;
    private final Map<String, AbstractField<?, ?>> byName = new LinkedHashMap<>();

    /**
     * @param unitWords the unit as people read it
     * @param present what was entered already; null if nothing was
     */
    LineFields(IndicatorDefinition card, String unitWords, @Nullable MeasuredValue present) {
        this.unit = card.unit();
        this.name = Texts.t(card.name());
        this.value = number(Texts.t("benchmark.measurement.value", unitWords));
        addClassName("gm-line-fields");
        Fraction fraction = card.fraction();
        if (fraction != null) {
            numerator.setHelperText(Texts.t(fraction.numerator()));
            denominator.setHelperText(Texts.t(fraction.denominator()));
        }
        boolean divided = fraction != null
                || card.aggregation() != Aggregation.UNWEIGHTED
                || (present != null && present.numerator() != null);
        if (divided) {
            value.setHelperText(Texts.t("campaign.value.computed"));
            main("numerator", numerator);
            main("denominator", denominator);
        }
        main("value", value);
        main("missingReason", reason);
        note.setMinRows(1);
        note.setValueChangeMode(ValueChangeMode.LAZY);
        main("note", note);
        var rare = new Div(register("n", sample), register("certainty", certainty), confidential);
        byName.put("confidential", confidential);
        rare.addClassName("gm-line-fields");
        certainty.setValue(Certainty.FINAL);
        sample.setHelperText(Texts.t("benchmark.measurement.n.help"));
        more = new NativeDetails(Texts.t("campaign.more"), rare);
        more.addClassName("gm-line-more");
        add(more);
        show(present);
    }

    private void main(String field, AbstractField<?, ?> input) {
        add(register(field, input));
    }

    /** Each field names its indicator too, for people who hear one field at a time. */
    private <F extends AbstractField<?, ?>> F register(String field, F input) {
        byName.put(field, input);
        String label = input.getElement().getProperty("label", "");
        input.getElement().setProperty("accessibleName", name + ", " + label);
        return input;
    }

    private static BigDecimalField number(String label) {
        var field = new BigDecimalField(label);
        field.setLocale(Texts.locale());
        field.setValueChangeMode(ValueChangeMode.LAZY);
        return field;
    }

    /** Tells of what the person types, not of what the program fills in. */
    void onTyping(Runnable typed) {
        byName.values()
                .forEach(field -> field.addValueChangeListener(event -> {
                    if (event.isFromClient()) {
                        typed.run();
                    }
                }));
    }

    /** Fills the fields. The value of a fraction is left out, because it comes of the fraction. */
    void show(@Nullable MeasuredValue entered) {
        if (entered == null) {
            return;
        }
        BigDecimal shown = entered.numerator() == null ? entered.value() : null;
        value.setValue(shown == null || unit != IndicatorUnit.SHARE ? shown : shown.movePointRight(PER_CENT));
        numerator.setValue(entered.numerator());
        denominator.setValue(entered.denominator());
        reason.setValue(entered.missingReason());
        note.setValue(Objects.requireNonNullElse(entered.note(), ""));
        sample.setValue(entered.n() == null ? null : Math.toIntExact(entered.n()));
        certainty.setValue(entered.certainty());
        confidential.setValue(entered.confidential());
        more.setOpen(entered.n() != null || entered.certainty() != Certainty.FINAL || entered.confidential());
    }

    /** Whether nothing is typed that would have to be kept. */
    boolean blank() {
        return value.isEmpty()
                && numerator.isEmpty()
                && denominator.isEmpty()
                && reason.getValue() == null
                && note.getValue().isBlank();
    }

    /**
     * What is typed.
     *
     * @throws InvalidField naming the field that breaks a rule
     */
    MeasuredValue read() {
        BigDecimal typed = value.getValue();
        return new MeasuredValue(
                typed == null || unit != IndicatorUnit.SHARE ? typed : typed.movePointLeft(PER_CENT),
                numerator.getValue(),
                denominator.getValue(),
                sample.getValue() == null ? null : Long.valueOf(sample.getValue()),
                reason.getValue(),
                note.getValue(),
                certainty.getValue(),
                Boolean.TRUE.equals(confidential.getValue()));
    }

    /** Marks the fields that a refusal names. */
    void refuse(InvalidField invalid) {
        invalid.errors().forEach(error -> {
            String field = error.field().substring(error.field().lastIndexOf('.') + 1);
            if (byName.getOrDefault(field, value) instanceof HasValidation marked) {
                marked.setErrorMessage(Problems.text(error));
                marked.setInvalid(true);
            }
        });
    }

    void clearRefusals() {
        byName.values().forEach(field -> {
            if (field instanceof HasValidation marked) {
                marked.setInvalid(false);
            }
        });
    }
}
