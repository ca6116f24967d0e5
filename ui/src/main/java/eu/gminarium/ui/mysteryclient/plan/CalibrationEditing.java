package eu.gminarium.ui.mysteryclient.plan;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.calibration.AuditorCalibration;
import eu.gminarium.mysteryclient.calibration.Calibrations;
import eu.gminarium.mysteryclient.calibration.NewSample;
import eu.gminarium.mysteryclient.calibration.Sample;
import eu.gminarium.mysteryclient.calibration.Samples;
import eu.gminarium.mysteryclient.call.Score;
import eu.gminarium.mysteryclient.script.Criterion;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.sheet.CriterionEntry;
import java.util.List;

/** What a coordinator does for the calibration of an audit: samples in and out, auditors let through. */
record CalibrationEditing(AuditId audit, Samples samples, Calibrations calibrations, Runnable then) {

    void add(List<Criterion> criteria) {
        var conversation = new TextArea(Texts.t("mystery.sample.conversation"));
        conversation.setHelperText(Texts.t("mystery.sample.conversation.help"));
        conversation.setMinRows(6);
        List<CriterionEntry> picks = criteria.stream()
                .filter(criterion -> criterion.kind().hasPoints())
                .map(criterion -> CriterionEntry.of(criterion, null))
                .toList();
        var dialog = new FormDialog<>(Texts.t("mystery.sample.new"), Texts.t("mystery.add"), Form.class, form -> {
                    samples.add(audit, new NewSample(form.title(), form.conversation(), scores(picks)));
                    then.run();
                })
                .required("title", new TextField(Texts.t("mystery.scenario.title")))
                .explain(new Paragraph(Texts.t("mystery.sample.lead")))
                .required("conversation", conversation);
        picks.forEach(pick -> dialog.explain(pick.component()));
        dialog.open();
    }

    void remove(Sample sample) {
        samples.remove(sample.id());
        then.run();
    }

    void pass(AuditorCalibration auditor) {
        var reason = new TextField(Texts.t("mystery.calibration.pass.reason"));
        reason.setMaxLength(1_000);
        new FormDialog<>(
                        Texts.t("mystery.calibration.pass.title", auditor.auditorName()),
                        Texts.t("mystery.calibration.pass"),
                        Pass.class,
                        form -> {
                            calibrations.pass(audit, auditor.auditor(), form.reason());
                            then.run();
                        })
                .explain(new Paragraph(Texts.t("mystery.calibration.pass.lead")))
                .required("reason", reason)
                .open();
    }

    private static List<Score> scores(List<CriterionEntry> picks) {
        return picks.stream().flatMap(pick -> pick.score().stream()).toList();
    }

    record Form(String title, String conversation) {}

    record Pass(String reason) {}
}
