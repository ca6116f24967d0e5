package eu.gminarium.ui.benchmark.campaign;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.benchmark.campaign.form.Form;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.security.Access;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.benchmark.Paths;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.Texts;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;

/** How far each office has come with its form. */
final class FormTable extends Div {

    private static final long serialVersionUID = 1L;

    /** @param reminded when each office was reminded last */
    FormTable(List<Form> forms, Map<OfficeId, Instant> reminded) {
        ZoneId zone = Access.current().requirePartnership().zone();
        var empty = new EmptyState(VaadinIcon.CLIPBOARD_CHECK, Texts.t("campaign.forms.empty"));
        Map<OfficeId, String> names =
                DistinctNames.of(forms.stream().map(Form::office).toList());
        var list = LazyList.<Form>of(Texts.t("campaign.forms"), forms, empty)
                .link(
                        Texts.t("benchmark.office"),
                        form -> names.getOrDefault(form.office().id(), ""),
                        form -> Paths.form(form.campaign().id(), form.office().id()))
                .component(Texts.t("campaign.status"), form -> CampaignBadge.of(form.state()))
                .number(
                        Texts.t("campaign.entered"),
                        form -> Texts.t(
                                "campaign.of", form.entered(), form.lines().size()))
                .number(Texts.t("campaign.doubtful"), form -> count(form.flagged()))
                .number(Texts.t("campaign.waiting"), form -> count(form.count(MeasurementStatus.SIGNED_OFF)))
                .number(Texts.t("campaign.returned"), form -> count(form.count(MeasurementStatus.RETURNED)))
                .number(Texts.t("campaign.accepted"), form -> count(form.count(MeasurementStatus.ACCEPTED)));
        if (!reminded.isEmpty()) {
            list.column(Texts.t("campaign.reminded"), form -> {
                Instant last = reminded.get(form.office().id());
                return last == null ? "–" : Texts.dateTime(last, zone);
            });
        }
        add(list);
    }

    private static String count(long number) {
        return number == 0 ? "–" : Texts.integer(number);
    }
}
