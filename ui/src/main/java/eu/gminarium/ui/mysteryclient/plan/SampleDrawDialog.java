package eu.gminarium.ui.mysteryclient.plan;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.IntegerField;
import eu.gminarium.mysteryclient.agreement.Agreements;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.auditor.Auditor;
import eu.gminarium.mysteryclient.auditor.AuditorId;
import eu.gminarium.mysteryclient.auditor.Auditors;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Texts;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.List;
import java.util.Set;

/** Asks for the share of calls that are scored twice, and by whom. */
@Singleton
final class SampleDrawDialog {

    private static final int USUAL_PER_CENT = 10;
    private static final int ALL = 100;
    private static final int DECIMALS = 2;

    private final Agreements agreements;
    private final Auditors auditors;

    SampleDrawDialog(Agreements agreements, Auditors auditors) {
        this.agreements = agreements;
        this.auditors = auditors;
    }

    void open(AuditId audit, Runnable then) {
        List<Auditor> all = auditors.list();
        if (all.isEmpty()) {
            Notices.information(Texts.t("mystery.assign.nobody"));
            return;
        }
        var people = new MultiSelectComboBox<Auditor>(Texts.t("mystery.auditors.title"));
        people.setItems(all);
        people.setItemLabelGenerator(Auditor::name);
        people.setValue(Set.copyOf(all));
        var share = new IntegerField(Texts.t("mystery.agreement.sample-share"));
        share.setMin(1);
        share.setMax(ALL);
        share.setSuffixComponent(new Span("%"));
        share.setValue(USUAL_PER_CENT);
        new FormDialog<>(Texts.t("mystery.agreement.draw"), Texts.t("mystery.agreement.draw.do"), Form.class, form -> {
                    draw(audit, form);
                    then.run();
                })
                .explain(new Paragraph(Texts.t("mystery.agreement.draw.lead")))
                .required("auditors", people)
                .required("share", share)
                .required("seed", new SeedField())
                .open();
    }

    private void draw(AuditId audit, Form form) {
        List<AuditorId> chosen = form.auditors().stream().map(Auditor::id).toList();
        BigDecimal share = BigDecimal.valueOf(form.share(), DECIMALS);
        int added = agreements.draw(audit, chosen, share, form.seed());
        Notices.success(Texts.t("mystery.agreement.drawn", added));
    }

    record Form(Set<Auditor> auditors, Integer share, Integer seed) {}
}
