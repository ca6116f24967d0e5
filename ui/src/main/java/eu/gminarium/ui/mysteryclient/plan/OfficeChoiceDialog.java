package eu.gminarium.ui.mysteryclient.plan;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.plan.AuditOffice;
import eu.gminarium.mysteryclient.plan.AuditPlans;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.OfficeNames;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Asks how many calls some offices get, and whether the others take part. */
@Singleton
final class OfficeChoiceDialog {

    private static final int MOST = 100;

    private final AuditPlans plans;

    OfficeChoiceDialog(AuditPlans plans) {
        this.plans = plans;
    }

    void open(Audit audit, Runnable then) {
        List<AuditOffice> all = plans.offices(audit.id());
        OfficeNames names = OfficeNames.of(all.stream().map(AuditOffice::office).toList());
        var offices = new MultiSelectComboBox<AuditOffice>(Texts.t("mystery.offices"));
        offices.setItems(all);
        offices.setItemLabelGenerator(line -> names.of(line.office()) + " · " + line.calls());
        var calls = new IntegerField(Texts.t("mystery.offices.calls"));
        calls.setMin(0);
        calls.setMax(MOST);
        calls.setStepButtonsVisible(true);
        calls.setHelperText(Texts.t("mystery.offices.calls.help"));
        calls.setValue(audit.callsPerOffice());
        new FormDialog<>(Texts.t("mystery.offices.change"), Texts.t("mystery.save"), Choice.class, choice -> {
                    plans.chooseOffices(audit.id(), choice.over(all));
                    then.run();
                })
                .explain(new Paragraph(Texts.t("mystery.offices.change.lead")))
                .required("offices", offices)
                .required("calls", calls)
                .field("alone", new Checkbox(Texts.t("mystery.offices.alone")))
                .open();
    }

    /** @param alone whether no other office takes part */
    record Choice(
            Set<AuditOffice> offices,
            Integer calls,
            @Nullable Boolean alone) {

        /** @throws InvalidField without an office */
        Map<OfficeId, Integer> over(List<AuditOffice> all) {
            if (offices.isEmpty()) {
                throw InvalidField.of("offices", "common.required");
            }
            Map<OfficeId, Integer> chosen = new HashMap<>();
            if (Boolean.TRUE.equals(alone)) {
                all.forEach(line -> chosen.put(line.office().id(), 0));
            }
            chosen.putAll(offices.stream()
                    .collect(Collectors.toMap(line -> line.office().id(), line -> calls)));
            return chosen;
        }
    }
}
