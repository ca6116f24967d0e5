package eu.gminarium.ui.mysteryclient.plan;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditStatus;
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
import org.jspecify.annotations.Nullable;

/** Asks who takes part and draws a balanced plan of calls, or gives calls to others whose auditor may not make them. */
@Singleton
final class AssignmentDialog {

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
        List<AuditorId> team = assignments.team(audit.id());
        var dialog = new FormDialog<>(Texts.t("mystery.assign"), Texts.t("mystery.assign.do"), Form.class, form -> {
                    int planned = form.again()
                            ? assignments.assignAnew(audit.id(), form.ids(), form.seed())
                            : assignments.assign(audit.id(), form.ids(), form.seed());
                    Notices.success(Texts.t("mystery.assigned", planned));
                    then.run();
                })
                .explain(new Paragraph(Texts.t("mystery.assign.lead")))
                .required("auditors", people(all, all))
                .required("seed", new SeedField());
        if (audit.status() == AuditStatus.PLANNED && !team.isEmpty()) {
            dialog.field("anew", new Checkbox(Texts.t("mystery.assign.anew")));
        }
        dialog.open();
    }

    /** Proposes those who make calls of the audit already. */
    void reassign(Audit audit, Runnable then) {
        List<Auditor> all = auditors.list();
        List<AuditorId> team = assignments.team(audit.id());
        new FormDialog<>(Texts.t("mystery.reassign"), Texts.t("mystery.reassign"), Form.class, form -> {
                    int given = assignments.reassign(audit.id(), form.ids(), form.seed());
                    Notices.success(Texts.t("mystery.reassigned", given));
                    then.run();
                })
                .explain(new Paragraph(Texts.t("mystery.reassign.lead")))
                .required(
                        "auditors",
                        people(
                                all,
                                all.stream()
                                        .filter(auditor -> team.contains(auditor.id()))
                                        .toList()))
                .required("seed", new SeedField())
                .open();
    }

    private static MultiSelectComboBox<Auditor> people(List<Auditor> all, List<Auditor> proposed) {
        var people = new MultiSelectComboBox<Auditor>(Texts.t("mystery.auditors.title"));
        people.setItems(all);
        people.setItemLabelGenerator(Auditor::name);
        people.setValue(Set.copyOf(proposed));
        return people;
    }

    /** @param anew whether planned calls are taken back first */
    record Form(
            Set<Auditor> auditors, Integer seed, @Nullable Boolean anew) {

        List<AuditorId> ids() {
            return auditors.stream().map(Auditor::id).toList();
        }

        boolean again() {
            return Boolean.TRUE.equals(anew);
        }
    }
}
