package eu.gminarium.ui.benchmark;

import com.vaadin.flow.component.select.Select;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.function.Function;

/** Fields that offer a few values with their names in the person's language. */
public final class Choices {

    private Choices() {}

    /** The constants of an enum, named by the keys that begin with the prefix. */
    public static <E extends Enum<E>> Select<E> of(String labelKey, String prefix, List<E> values) {
        return of(labelKey, values, value -> Texts.t(prefix + value.name()));
    }

    /** Any values, with their names. */
    public static <T> Select<T> of(String labelKey, List<T> values, Function<T, String> name) {
        var select = new Select<T>();
        select.setLabel(Texts.t(labelKey));
        select.setItems(values);
        select.setItemLabelGenerator(value -> value == null ? "" : name.apply(value));
        return select;
    }

    /** The same, where nothing may be chosen too. */
    public static <T> Select<T> optional(Select<T> select, String emptyKey) {
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(Texts.t(emptyKey));
        select.setPlaceholder(Texts.t(emptyKey));
        return select;
    }
}
