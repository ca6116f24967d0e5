package eu.gminarium.ui.mysteryclient;

import com.vaadin.flow.component.select.Select;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Which audit a page is about, by name and days. */
public final class AuditSelect extends Select<Audit> {

    private static final long serialVersionUID = 1L;

    /** @param pick goes to the audit */
    public AuditSelect(String labelKey, List<Audit> audits, @Nullable AuditId shown, Consumer<AuditId> pick) {
        setLabel(Texts.t(labelKey));
        setItems(audits);
        setItemLabelGenerator(audit -> Texts.t(audit.title()) + ", " + Words.days(audit));
        audits.stream().filter(audit -> audit.id().equals(shown)).findFirst().ifPresent(this::setValue);
        addClassName("gm-wide-field");
        addValueChangeListener(change -> pick.accept(change.getValue().id()));
    }
}
