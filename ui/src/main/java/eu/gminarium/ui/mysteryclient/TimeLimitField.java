package eu.gminarium.ui.mysteryclient;

import com.vaadin.flow.component.customfield.CustomField;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import eu.gminarium.mysteryclient.script.TimeLimit;
import eu.gminarium.mysteryclient.script.TimeUnit;
import eu.gminarium.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** A number and its unit. */
public final class TimeLimitField extends CustomField<TimeLimit> {

    private static final long serialVersionUID = 1L;
    private static final int MOST = 99_999;

    private final IntegerField most = new IntegerField(Texts.t("mystery.limit.most"));
    private final Select<TimeUnit> unit = Choices.of("mystery.limit.unit", TimeUnit.values());

    /** Empty, in rings. */
    public TimeLimitField() {
        setLabel(Texts.t("mystery.limit.field"));
        setHelperText(Texts.t("mystery.limit.help"));
        most.setMin(0);
        most.setMax(MOST);
        unit.setValue(TimeUnit.RINGS);
        var row = new Div(most, unit);
        row.addClassName("gm-row");
        add(row);
    }

    @Override
    protected @Nullable TimeLimit generateModelValue() {
        return most.getValue() == null || unit.getValue() == null
                ? null
                : new TimeLimit(unit.getValue(), most.getValue());
    }

    @Override
    protected void setPresentationValue(@Nullable TimeLimit limit) {
        most.setValue(limit == null ? null : Integer.valueOf(limit.most()));
        unit.setValue(limit == null ? TimeUnit.RINGS : limit.unit());
    }
}
