package eu.gminarium.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.IntegerField;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.training.application.ApplicationLists;
import eu.gminarium.training.application.OfficeSeats;
import eu.gminarium.training.session.SeatPlan;
import eu.gminarium.training.session.SeatPlans;
import eu.gminarium.training.session.Session;
import eu.gminarium.ui.common.Dates;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import io.micronaut.context.annotation.Prototype;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/** The places of a session by office, and the form that divides them. */
@Prototype
final class SeatPanel {

    private static final int MOST_HOURS = 720;

    private final SeatPlans plans;
    private final ApplicationLists lists;
    private final OfficeDirectory offices;

    SeatPanel(SeatPlans plans, ApplicationLists lists, OfficeDirectory offices) {
        this.plans = plans;
        this.lists = lists;
        this.offices = offices;
    }

    Component of(Session session) {
        List<OfficeSeats> seats = lists.seats(session.id());
        var panel = new Div(seats.isEmpty() ? Words.quiet(Texts.t("training.seats.empty")) : table(seats));
        SeatPlan plan = plans.of(session.id());
        if (!plan.reserved().isEmpty()) {
            panel.add(new Paragraph(note(plan)));
        }
        return panel;
    }

    private static Component table(List<OfficeSeats> seats) {
        var table = new PlainTable(
                Texts.t("training.seats.by-office"),
                List.of(
                        Texts.t("training.office"),
                        Texts.t("procedure.seats.reserved"),
                        Texts.t("training.enrolled"),
                        Texts.t("procedure.seats.offered"),
                        Texts.t("training.waitlist")));
        seats.stream()
                .sorted(Comparator.comparing(OfficeSeats::officeName, Formats.collator(Texts.locale())))
                .forEach(row -> table.row(
                        row.officeName(),
                        row.reserved() == 0 ? Words.NOTHING : Texts.integer(row.reserved()),
                        Texts.integer(row.enrolled()),
                        Texts.integer(row.offered()),
                        Texts.integer(row.waitlisted())));
        return table;
    }

    private static String note(SeatPlan plan) {
        LocalDate day = plan.releasesOn();
        if (day == null) {
            return Texts.t("procedure.seats.kept-note");
        }
        return Texts.t(
                plan.released() ? "procedure.seats.released-note" : "procedure.seats.release-note", Texts.date(day));
    }

    FormDialog<SeatPlanForm> change(Session session, Runnable then) {
        SeatPlan plan = plans.of(session.id());
        var releasesOn = Dates.picker(Texts.t("procedure.seats.releases-on"));
        releasesOn.setHelperText(Texts.t("procedure.seats.releases-on.help"));
        var hours = new IntegerField(Texts.t("procedure.seats.offer-hours"));
        hours.setMin(1);
        hours.setMax(MOST_HOURS);
        hours.setStepButtonsVisible(true);
        hours.setHelperText(Texts.t("procedure.seats.offer-hours.help"));
        List<Office> known = offices.all().stream()
                .sorted(Comparator.comparing(Office::displayName, Formats.collator(Texts.locale())))
                .toList();
        return new FormDialog<>(
                        Texts.t("procedure.seats.plan"),
                        Texts.t("training.save"),
                        SeatPlanForm.class,
                        (SeatPlanForm form) -> save(session, plan, form, then))
                .explain(new Paragraph(Texts.t("procedure.seats.explain")))
                .field("reserved", new ReservedSeatsField(Texts.t("procedure.seats.reserved-for"), known))
                .field("releasesOn", releasesOn)
                .required("offerHours", hours)
                .read(SeatPlanForm.of(plan));
    }

    private void save(Session session, SeatPlan plan, SeatPlanForm form, Runnable then) {
        try {
            plans.change(session.id(), form.toChange(plan.version()));
        } catch (InvalidField invalid) {
            throw PaperFields.renamed(invalid);
        }
        Notices.success(Texts.t("procedure.seats.plan.saved"));
        then.run();
    }
}
