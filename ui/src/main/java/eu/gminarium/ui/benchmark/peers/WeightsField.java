package eu.gminarium.ui.benchmark.peers;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.synthetic.WeightedIndicator;
import eu.gminarium.ui.common.Texts;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A weight for each indicator; an empty one leaves the indicator out. */
final class WeightsField extends CustomField<List<WeightedIndicator>> {

    private static final long serialVersionUID = 1L;

    private final Map<String, BigDecimalField> fields = new LinkedHashMap<>();

    WeightsField(List<IndicatorCard> cards) {
        setLabel(Texts.t("synthetic.weights"));
        setHelperText(Texts.t("synthetic.weights.help"));
        setWidthFull();
        var grid = new Div();
        grid.addClassName("gm-weights");
        cards.forEach(card -> {
            var field = new BigDecimalField(Texts.t(card.definition().name()));
            field.setLocale(Texts.locale());
            fields.put(card.code(), field);
            grid.add(field);
        });
        add(grid);
    }

    @Override
    protected List<WeightedIndicator> generateModelValue() {
        return fields.entrySet().stream()
                .filter(entry -> entry.getValue().getValue() != null)
                .map(entry ->
                        new WeightedIndicator(entry.getKey(), entry.getValue().getValue()))
                .toList();
    }

    @Override
    protected void setPresentationValue(@Nullable List<WeightedIndicator> parts) {
        fields.values().forEach(BigDecimalField::clear);
        if (parts != null) {
            parts.forEach(part -> {
                BigDecimalField field = fields.get(part.indicator());
                if (field != null) {
                    field.setValue(part.weight());
                }
            });
        }
    }
}
