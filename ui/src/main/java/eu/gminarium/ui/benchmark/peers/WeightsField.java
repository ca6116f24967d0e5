package eu.gminarium.ui.benchmark.peers;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.BigDecimalField;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.ui.common.Texts;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A weight for each indicator by its code; an empty one leaves the indicator out. */
final class WeightsField extends CustomField<Map<String, BigDecimal>> {

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
    protected Map<String, BigDecimal> generateModelValue() {
        Map<String, BigDecimal> weights = new LinkedHashMap<>();
        fields.forEach((code, field) -> {
            if (field.getValue() != null) {
                weights.put(code, field.getValue());
            }
        });
        return weights;
    }

    @Override
    protected void setPresentationValue(@Nullable Map<String, BigDecimal> weights) {
        fields.forEach((code, field) -> field.setValue(weights == null ? null : weights.get(code)));
    }
}
