package eu.gminarium.ui.mysteryclient;

import com.vaadin.flow.component.select.Select;
import eu.gminarium.ui.common.Texts;

/** Fields for picking one of an enum's values. */
public final class Choices {

    private Choices() {}

    /** Of these values, by the name of each. */
    @SafeVarargs
    public static <E extends Enum<E>> Select<E> of(String labelKey, E... values) {
        var select = new Select<E>();
        select.setLabel(Texts.t(labelKey));
        select.setItems(values);
        select.setItemLabelGenerator(Words::of);
        return select;
    }
}
