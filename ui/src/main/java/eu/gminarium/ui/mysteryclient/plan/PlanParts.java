package eu.gminarium.ui.mysteryclient.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.plan.Assignments;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import jakarta.inject.Singleton;
import java.util.List;

/** What the page of an audit shows of its plan to whoever plans audits. */
@Singleton
final class PlanParts {

    private final Assignments assignments;
    private final AssignmentDialog dialog;
    private final PlanSection plan;
    private final NoticeSection notice;
    private final DeclarationSection declarations;

    PlanParts(
            Assignments assignments,
            AssignmentDialog dialog,
            PlanSection plan,
            NoticeSection notice,
            DeclarationSection declarations) {
        this.assignments = assignments;
        this.dialog = dialog;
        this.plan = plan;
        this.notice = notice;
        this.declarations = declarations;
    }

    /** Offices and hours, the notice to offices, and who declared conflicts. */
    List<Component> of(Audit audit, Runnable reload) {
        return List.of(
                misfits(audit), plan.of(audit, reload), notice.of(audit, reload), declarations.of(audit, reload));
    }

    /** Says that the plan changed after the draw; invisible where it did not. */
    private Component misfits(Audit audit) {
        int misfits = audit.status() == AuditStatus.PLANNED ? assignments.misfits(audit.id()) : 0;
        var badge = new StatusBadge(Tone.WARNING, Texts.t("mystery.misfits", misfits));
        badge.setVisible(misfits > 0);
        return badge;
    }

    /** Says that calls wait for another auditor; invisible while none does. */
    Component orphans(Audit audit, Runnable reload) {
        var box = new Div();
        box.addClassName("gm-task");
        boolean open = audit.status() == AuditStatus.PLANNED || audit.status() == AuditStatus.RUNNING;
        int waiting = open ? assignments.orphans(audit.id()) : 0;
        box.setVisible(waiting > 0);
        if (waiting > 0) {
            var give = new Button(Texts.t("mystery.reassign"), click -> dialog.reassign(audit, reload));
            give.addThemeVariants(ButtonVariant.PRIMARY);
            box.add(
                    new StatusBadge(Tone.WARNING, Texts.t("mystery.orphans", waiting)),
                    new Paragraph(Texts.t("mystery.orphans.lead")),
                    give);
        }
        return box;
    }
}
