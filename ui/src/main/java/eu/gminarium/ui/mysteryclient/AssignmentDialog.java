package eu.gminarium.ui.mysteryclient;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.auditor.Auditor;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.auditor.Auditors;
import eu.gminarium.mysteryclient.plan.Assignments;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Set;

/** Asks who takes part and draws a balanced plan of calls. */
@Singleton
final class AssignmentDialog {

    private static final long FIRST_SEED = 1;

    private final Assignments assignments;
    private final Auditors auditors;

    AssignmentDialog(Assignments assignments, Auditors auditors) {
        this.assignments = assignments;
        this.auditors = auditors;
    }

    void open(Audit audit, Runnable then) {
        List<Auditor> all = auditors.list();
        if (all.isEmpty()) {
            Notices.information(Texts.t("mystery.assign.nobody"));
            return;
        }
        var people = new MultiSelectComboBox<Auditor>(Texts.t("mystery.auditors.title"));
        people.setItems(all);
        people.setItemLabelGenerator(Auditor::name);
        people.setValue(Set.copyOf(all));
        var seed = new IntegerField(Texts.t("mystery.seed"));
        seed.setHelperText(Texts.t("mystery.seed.help"));
        seed.setValue((int) FIRST_SEED);
        new FormDialog<>(Texts.t("mystery.assign"), Texts.t("mystery.assign.do"), Form.class, form -> {
                    List<AuditorId> chosen =
                            form.auditors().stream().map(Auditor::id).toList();
                    int planned = assignments.assign(audit.id(), chosen, form.seed());
                    Notices.success(Texts.t("mystery.assigned", planned));
                    then.run();
                })
                .explain(new Paragraph(Texts.t("mystery.assign.lead", audit.callsPerOffice())))
                .required("auditors", people)
                .required("seed", seed)
                .open();
    }

    record Form(Set<Auditor> auditors, Integer seed) {}
}
