package eu.gminarium.ui.benchmark.peers;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.synthetic.SyntheticIndex;
import eu.gminarium.benchmark.synthetic.SyntheticIndexChange;
import eu.gminarium.benchmark.synthetic.WeightedIndicator;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.LocalizedField;
import eu.gminarium.ui.common.Texts;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Asks for the parts of an index and their weights. */
final class SyntheticIndexDialog {

    private static final int NAME_LENGTH = 200;

    private SyntheticIndexDialog() {}

    /** @param code of the index; kept where one is changed */
    record Form(
            @Nullable String code,
            @Nullable LocalizedText name,
            @Nullable Map<String, BigDecimal> parts,
            @Nullable Boolean archived) {

        SyntheticIndexChange toChange(@Nullable SyntheticIndex present) {
            if (name == null) {
                throw InvalidField.of("name", "benchmark.invalid.text");
            }
            return new SyntheticIndexChange(
                    present == null ? String.valueOf(code) : present.code(),
                    present == null ? null : present.version(),
                    name,
                    weighted(),
                    Boolean.TRUE.equals(archived));
        }

        private List<WeightedIndicator> weighted() {
            return parts == null
                    ? List.of()
                    : parts.entrySet().stream()
                            .map(part -> new WeightedIndicator(part.getKey(), part.getValue()))
                            .toList();
        }
    }

    static void create(List<IndicatorCard> cards, Consumer<SyntheticIndexChange> save) {
        var code = new TextField(Texts.t("synthetic.code"));
        code.setHelperText(Texts.t("benchmark.card.code.help"));
        var dialog = new FormDialog<>(
                Texts.t("synthetic.new"),
                Texts.t("synthetic.save"),
                Form.class,
                form -> save.accept(form.toChange(null)));
        fields(dialog.required("code", code), cards).open();
    }

    static void change(SyntheticIndex index, List<IndicatorCard> cards, Consumer<SyntheticIndexChange> save) {
        var dialog = new FormDialog<>(
                Texts.t("synthetic.change"),
                Texts.t("synthetic.save"),
                Form.class,
                form -> save.accept(form.toChange(index)));
        fields(dialog, cards)
                .field("archived", new Checkbox(Texts.t("synthetic.archived")))
                .read(new Form(index.code(), index.name(), weights(index), index.archived()))
                .open();
    }

    private static Map<String, BigDecimal> weights(SyntheticIndex index) {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        index.parts().forEach(part -> weights.put(part.indicator(), part.weight()));
        return weights;
    }

    private static FormDialog<Form> fields(FormDialog<Form> dialog, List<IndicatorCard> cards) {
        List<IndicatorCard> usable = cards.stream()
                .filter(card -> !card.archived() && card.definition().direction() != Direction.NEUTRAL)
                .toList();
        return dialog.required("name", LocalizedField.line(Texts.t("synthetic.name"), NAME_LENGTH))
                .field("parts", new WeightsField(usable));
    }
}
