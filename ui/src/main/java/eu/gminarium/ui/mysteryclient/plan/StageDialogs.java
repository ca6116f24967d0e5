package eu.gminarium.ui.mysteryclient.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.audit.Audits;
import eu.gminarium.mysteryclient.audit.Stage;
import eu.gminarium.mysteryclient.audit.Stages;
import eu.gminarium.ui.common.Confirm;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.Words;
import jakarta.inject.Singleton;

/** The buttons that lead an audit to its next stage, each with its question. */
@Singleton
final class StageDialogs {

    private static final int MOST_DAYS = 60;

    private final Audits audits;
    private final Stages stages;

    StageDialogs(Audits audits, Stages stages) {
        this.audits = audits;
        this.stages = stages;
    }

    Stage stage(Audit audit) {
        return stages.of(audit.id());
    }

    Button start(Audit audit, Runnable then) {
        return primary(
                "mystery.audit.start",
                () -> Confirm.ask(
                        Texts.t("mystery.audit.start.question"),
                        Texts.t("mystery.audit.start.consequence"),
                        Texts.t("mystery.audit.start"),
                        () -> move(audit, AuditStatus.RUNNING, then)));
    }

    Button endCalls(Stage stage, Runnable then) {
        return primary(
                "mystery.audit.end-calls",
                () -> Confirm.ask(
                        Texts.t("mystery.audit.end-calls.question"),
                        Texts.t("mystery.audit.end-calls.consequence", stage.unmade()),
                        Texts.t("mystery.audit.end-calls"),
                        () -> move(stage.audit(), AuditStatus.REVIEW, then)));
    }

    /** Off while calls are unchecked. */
    Button preview(Stage stage, Runnable then) {
        Button button = primary("mystery.audit.preview", () -> askForDays(stage.audit(), then));
        button.setEnabled(StageSection.open(stage));
        return button;
    }

    /** Off while offices may appeal or appeals are undecided. */
    Button release(Stage stage, Runnable then) {
        Button button = primary(
                "mystery.audit.release",
                () -> Confirm.danger(
                        Texts.t("mystery.audit.release.question"),
                        Texts.t("mystery.audit.release.consequence"),
                        Texts.t("mystery.audit.release"),
                        () -> move(stage.audit(), AuditStatus.RELEASED, then)));
        button.setEnabled(StageSection.open(stage));
        return button;
    }

    private void askForDays(Audit audit, Runnable then) {
        var days = new IntegerField(Texts.t("mystery.preview.days"));
        days.setMin(1);
        days.setMax(MOST_DAYS);
        days.setStepButtonsVisible(true);
        days.setValue(Stages.USUAL_PREVIEW);
        days.setHelperText(Texts.t("mystery.preview.days.help"));
        new FormDialog<>(Texts.t("mystery.audit.preview"), Texts.t("mystery.audit.preview.do"), Days.class, form -> {
                    audits.preview(audit.id(), form.workingDays(), audit.version());
                    moved(AuditStatus.PREVIEW, then);
                })
                .explain(new Paragraph(Texts.t("mystery.preview.lead")))
                .required("workingDays", days)
                .open();
    }

    private void move(Audit audit, AuditStatus next, Runnable then) {
        audits.changeStatus(audit.id(), next, audit.version());
        moved(next, then);
    }

    private static void moved(AuditStatus now, Runnable then) {
        Notices.success(Texts.t("mystery.audit.moved", Words.of(now)));
        then.run();
    }

    private static Button primary(String key, Runnable click) {
        var button = new Button(Texts.t(key), event -> click.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    record Days(Integer workingDays) {}
}
