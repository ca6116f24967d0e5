package eu.gminarium.ui.mysteryclient.plan;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.mysteryclient.agreement.AuditAgreement;
import eu.gminarium.mysteryclient.agreement.CriterionAgreement;
import eu.gminarium.mysteryclient.scoring.Agreement;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Figure;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How far auditors agree on the calls that two of them scored. */
final class AgreementSection extends Div {

    private static final long serialVersionUID = 1L;
    private static final int KAPPA_DECIMALS = 2;

    /** @param draw opens the form for a sample; null where nothing is drawn any more */
    AgreementSection(AuditAgreement agreement, @Nullable Runnable draw) {
        addClassName("gm-section");
        add(new H2(Texts.t("mystery.agreement")));
        AuditAgreement.Draw drawn = agreement.draw();
        if (drawn == null) {
            add(new EmptyState(VaadinIcon.USERS, Texts.t("mystery.agreement.empty")));
        } else {
            add(lead(agreement, drawn), figures(agreement), table(agreement.criteria()), method());
        }
        if (draw != null) {
            add(new Button(
                    Texts.t(drawn == null ? "mystery.agreement.draw" : "mystery.agreement.draw.more"),
                    click -> draw.run()));
        }
    }

    /** In words where kappa has no value. */
    static String kappa(Agreement agreement) {
        Double kappa = agreement.kappa();
        if (kappa != null) {
            return Texts.number(kappa, KAPPA_DECIMALS);
        }
        return Texts.t(agreement.constant() ? "mystery.kappa.constant" : "mystery.kappa.none");
    }

    static String share(@Nullable Double share) {
        return share == null ? "–" : Texts.percent(share);
    }

    private static Paragraph lead(AuditAgreement agreement, AuditAgreement.Draw drawn) {
        return new Paragraph(Texts.t(
                "mystery.agreement.lead",
                Texts.percent(drawn.share()),
                Long.toString(drawn.seed()),
                agreement.drawn(),
                agreement.done()));
    }

    private static Div figures(AuditAgreement agreement) {
        return Figure.row(
                new Figure(share(agreement.share()), Texts.t("mystery.agreement.share"))
                        .note(Texts.t("mystery.agreement.pairs", agreement.n())),
                kappa("mystery.agreement.kappa.yes-no", agreement.yesNo()),
                kappa("mystery.agreement.kappa.scale", agreement.scale()));
    }

    private static Figure kappa(String label, Agreement agreement) {
        Double value = agreement.kappa();
        String note = value == null ? kappa(agreement) : Texts.t("mystery.agreement.pairs", agreement.n());
        return new Figure(value == null ? "–" : kappa(agreement), Texts.t(label)).note(note);
    }

    private static PlainTable table(List<CriterionAgreement> criteria) {
        var table = new PlainTable(
                Texts.t("mystery.agreement"),
                List.of(
                        Texts.t("mystery.criterion"),
                        Texts.t("mystery.agreement.n"),
                        Texts.t("mystery.agreement.share"),
                        Texts.t("mystery.agreement.kappa"),
                        Texts.t("mystery.agreement.one-sided")));
        criteria.forEach(each -> table.row(
                Texts.t(each.criterion().name()),
                Texts.integer(each.agreement().n()),
                share(each.agreement().share()),
                kappa(each.agreement()),
                Texts.integer(each.oneSided())));
        return table;
    }

    private static Paragraph method() {
        var note = new Paragraph(Texts.t("mystery.agreement.method"));
        note.addClassName("gm-quiet");
        return note;
    }
}
