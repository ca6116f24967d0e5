package eu.gminarium.ui.survey;

import com.vaadin.flow.component.select.Select;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Choices of the results screen; each leads to the screen's address that says what was chosen.
 *
 * @param path of the screen, without its query
 */
record ResultsFilters(String path) {

    <T> Select<T> select(
            String key, List<T> items, T value, Function<T, String> label, Function<T, ResultsQuery> query) {
        var select = new Select<T>();
        select.setLabel(Texts.t(key));
        select.setItems(items);
        select.setItemLabelGenerator(label::apply);
        select.setValue(value);
        select.addValueChangeListener(changed -> select.getUI()
                .ifPresent(
                        ui -> ui.navigate(path, query.apply(changed.getValue()).parameters())));
        return select;
    }

    /** What the address names, else the first. */
    static <T> T chosen(List<T> items, Function<T, String> key, @Nullable String wanted) {
        return items.stream()
                .filter(each -> key.apply(each).equals(wanted))
                .findFirst()
                .orElseGet(items::getFirst);
    }
}
