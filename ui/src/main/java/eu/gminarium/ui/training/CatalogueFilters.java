package eu.gminarium.ui.training;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.Texts;
import java.util.Map;
import java.util.function.Consumer;

/** What narrows the catalogue: a typed word, a topic, a day, free places. */
final class CatalogueFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final TextField typed = new TextField(Texts.t("need.catalogue.search"));
    private final ComboBox<String> topic = new ComboBox<>(Texts.t("need.catalogue.topic"));
    private final DatePicker from = Dates.picker(Texts.t("need.catalogue.from"));
    private final Checkbox free = new Checkbox(Texts.t("need.catalogue.free"));

    /** @param topics names by code */
    CatalogueFilters(CatalogueQuery query, Map<String, String> topics, Consumer<CatalogueQuery> change) {
        addClassName("gm-row");
        typed.setPrefixComponent(VaadinIcon.SEARCH.create());
        typed.setClearButtonVisible(true);
        typed.addClassName("gm-search");
        typed.setValueChangeMode(ValueChangeMode.LAZY);
        topic.setItems(topics.keySet());
        topic.setItemLabelGenerator(code -> topics.getOrDefault(code, code));
        topic.setClearButtonVisible(true);
        from.setClearButtonVisible(true);
        typed.setValue(query.typed());
        if (query.topic() != null && topics.containsKey(query.topic())) {
            topic.setValue(query.topic());
        }
        from.setValue(query.from());
        free.setValue(query.free());
        typed.addValueChangeListener(event -> change.accept(query()));
        topic.addValueChangeListener(event -> change.accept(query()));
        from.addValueChangeListener(event -> change.accept(query()));
        free.addValueChangeListener(event -> change.accept(query()));
        add(typed, topic, from, free);
    }

    private CatalogueQuery query() {
        return new CatalogueQuery(typed.getValue(), topic.getValue(), from.getValue(), free.getValue());
    }
}
