package eu.gminarium.ui.mysteryclient.plan;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import eu.gminarium.mysteryclient.audit.Audit;
import eu.gminarium.mysteryclient.audit.AuditStatus;
import eu.gminarium.mysteryclient.plan.AuditOffice;
import eu.gminarium.mysteryclient.plan.AuditPlans;
import eu.gminarium.mysteryclient.plan.StoredDraw;
import eu.gminarium.security.Access;
import eu.gminarium.ui.common.Facts;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.mysteryclient.OfficeNames;
import jakarta.inject.Singleton;
import java.util.List;

/** Which offices are called how often and in which hours, and how calls were assigned; changed while the audit is planned. */
@Singleton
final class PlanSection {

    private final AuditPlans plans;
    private final OfficeChoiceDialog offices;
    private final HoursDialog hours;

    PlanSection(AuditPlans plans, OfficeChoiceDialog offices, HoursDialog hours) {
        this.plans = plans;
        this.offices = offices;
        this.hours = hours;
    }

    Component of(Audit audit, Runnable reload) {
        List<AuditOffice> all = plans.offices(audit.id());
        List<AuditOffice> taking = all.stream().filter(line -> line.calls() > 0).toList();
        int calls = taking.stream().mapToInt(AuditOffice::calls).sum();
        var section = new Div(new H2(Texts.t("mystery.plan.title")));
        section.addClassName("gm-section");
        section.add(new Facts()
                .fact(Texts.t("mystery.offices"), Texts.t("mystery.offices.fact", taking.size(), all.size(), calls))
                .fact(Texts.t("mystery.hours"), HoursText.of(plans.windows(audit.id())))
                .fact(Texts.t("mystery.draws"), draws(audit)));
        List<AuditOffice> unusual = all.stream().filter(line -> !line.usual()).toList();
        if (!unusual.isEmpty()) {
            section.add(different(unusual, all));
        }
        if (audit.status() == AuditStatus.PLANNED) {
            section.add(buttons(audit, reload));
        }
        return section;
    }

    private Div draws(Audit audit) {
        var lines = new Div();
        plans.draws(audit.id()).forEach(draw -> lines.add(new Div(draw(draw))));
        if (lines.getComponentCount() == 0) {
            lines.setText(Texts.t("mystery.draws.none"));
        }
        return lines;
    }

    private static String draw(StoredDraw draw) {
        String when = Texts.dateTime(
                draw.drawnAt(), Access.current().requirePartnership().zone());
        return Texts.t("mystery.draw", when, draw.calls(), draw.auditors(), String.valueOf(draw.seed()));
    }

    private static NativeDetails different(List<AuditOffice> unusual, List<AuditOffice> all) {
        OfficeNames names = OfficeNames.of(all.stream().map(AuditOffice::office).toList());
        var table = new PlainTable(
                Texts.t("mystery.offices.different", unusual.size()),
                List.of(Texts.t("mystery.office"), Texts.t("mystery.calls")));
        unusual.forEach(line -> table.row(
                names.of(line.office()),
                line.calls() == 0 ? Texts.t("mystery.offices.left-out") : Texts.integer(line.calls())));
        var details = new NativeDetails(Texts.t("mystery.offices.different", unusual.size()), table);
        details.addClassName("gm-scenario");
        return details;
    }

    private Div buttons(Audit audit, Runnable reload) {
        var row = new Div(
                new Button(Texts.t("mystery.offices.change"), click -> offices.open(audit, reload)),
                new Button(Texts.t("mystery.hours.change"), click -> hours.open(audit.id(), reload)));
        row.addClassName("gm-row");
        return row;
    }
}
