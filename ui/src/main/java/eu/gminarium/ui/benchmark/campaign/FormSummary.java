package eu.gminarium.ui.benchmark.campaign;

import com.vaadin.flow.component.html.Div;
import eu.gminarium.benchmark.campaign.form.Form;
import eu.gminarium.benchmark.campaign.form.FormLine;
import eu.gminarium.ui.common.Figure;
import eu.gminarium.ui.common.Texts;
import java.time.ZoneId;

/** How far a form has come, in figures. */
final class FormSummary {

    private FormSummary() {}

    static Div of(Form form, ZoneId zone) {
        long unexplained = form.lines().stream().filter(FormLine::unexplained).count();
        var entered = new Figure(
                        Texts.t("campaign.of", form.entered(), form.lines().size()), Texts.t("campaign.entered"))
                .badge(CampaignBadge.of(form.state()));
        Form.SignOff signed = form.signOff();
        if (signed != null) {
            String when = Texts.dateTime(signed.at(), zone);
            entered.note(
                    signed.signatory() == null
                            ? Texts.t("campaign.signed", when)
                            : Texts.t("campaign.signed.paper", when, signed.signatory()));
        }
        return Figure.row(
                entered,
                new Figure(Texts.integer(form.flagged()), Texts.t("campaign.doubtful"))
                        .note(Texts.t("campaign.doubtful.open", unexplained)),
                new Figure(Texts.date(form.campaign().dueOn()), Texts.t("campaign.due"))
                        .badge(CampaignBadge.of(form.campaign().status())));
    }
}
