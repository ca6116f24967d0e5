package eu.gminarium.ui.mysteryclient.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Words;
import java.util.List;
import java.util.function.Consumer;

/** Which audit, and which offices by name. */
final class RankingFilters extends Div {

    private static final long serialVersionUID = 1L;

    RankingFilters(List<Audit> audits, RankingQuery query, Consumer<RankingQuery> change) {
        addClassName("gm-row");
        var audit = new Select<Audit>();
        audit.setLabel(Texts.t("mystery.audit"));
        audit.setItems(audits);
        audit.setItemLabelGenerator(item -> Texts.t(item.title()) + ", " + Words.days(item));
        audits.stream()
                .filter(item -> item.id().equals(query.audit()))
                .findFirst()
                .ifPresent(audit::setValue);
        audit.addValueChangeListener(
                event -> change.accept(query.on(event.getValue().id())));
        audit.addClassName("gm-wide-field");
        var name = new TextField(Texts.t("mystery.office"));
        name.setValue(query.name());
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(event -> change.accept(query.named(event.getValue())));
        add(audit, name);
    }
}
