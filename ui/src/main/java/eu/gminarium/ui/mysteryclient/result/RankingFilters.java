package eu.gminarium.ui.mysteryclient.result;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.AuditSelect;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/** Which audit, and which offices by name. */
final class RankingFilters extends Div {

    private static final long serialVersionUID = 1L;

    private final transient List<Audit> audits;
    private final TextField name = new TextField(Texts.t("mystery.office"));
    private transient RankingQuery query;

    RankingFilters(List<Audit> audits, RankingQuery asked, Consumer<RankingQuery> change) {
        this.audits = audits;
        this.query = asked;
        addClassName("gm-row");
        name.setValue(asked.name());
        name.setClearButtonVisible(true);
        name.setValueChangeMode(ValueChangeMode.LAZY);
        name.addValueChangeListener(event -> change.accept(query.named(event.getValue())));
        add(new AuditSelect("mystery.audit", audits, asked.audit(), picked -> change.accept(query.on(picked))), name);
    }

    /** Takes another address if the fields show it already, as while somebody types a name. */
    boolean show(List<Audit> all, RankingQuery asked) {
        boolean same = audits.equals(all)
                && Objects.equals(query.audit(), asked.audit())
                && name.getValue().equals(asked.name());
        if (same) {
            query = asked;
        }
        return same;
    }
}
