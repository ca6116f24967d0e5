package eu.gminarium.ui.mysteryclient.plan;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import eu.gminarium.mysteryclient.audit.AuditId;
import eu.gminarium.mysteryclient.plan.AuditPlans;
import eu.gminarium.mysteryclient.plan.Window;
import eu.gminarium.mysteryclient.plan.Windows;
import eu.gminarium.ui.common.FormDialog;
import eu.gminarium.ui.common.Texts;
import jakarta.inject.Singleton;
import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Asks for the hours in which auditors call, a line for each weekday. */
@Singleton
final class HoursDialog {

    private final AuditPlans plans;

    HoursDialog(AuditPlans plans) {
        this.plans = plans;
    }

    void open(AuditId audit, Runnable then) {
        var dialog = new FormDialog<>(Texts.t("mystery.hours.change"), Texts.t("mystery.save"), Week.class, week -> {
                    plans.chooseWindows(audit, week.windows());
                    then.run();
                })
                .explain(new Paragraph(Texts.t("mystery.hours.lead")));
        for (DayOfWeek day : DayOfWeek.values()) {
            dialog.field(field(day), new TextField(HoursText.day(day, TextStyle.FULL_STANDALONE)));
        }
        dialog.read(Week.of(plans.windows(audit))).open();
    }

    private static String field(DayOfWeek day) {
        return day.name().toLowerCase(Locale.ROOT);
    }

    record Week(
            String monday,
            String tuesday,
            String wednesday,
            String thursday,
            String friday,
            String saturday,
            String sunday) {

        static Week of(Windows windows) {
            return new Week(
                    HoursText.of(windows, DayOfWeek.MONDAY),
                    HoursText.of(windows, DayOfWeek.TUESDAY),
                    HoursText.of(windows, DayOfWeek.WEDNESDAY),
                    HoursText.of(windows, DayOfWeek.THURSDAY),
                    HoursText.of(windows, DayOfWeek.FRIDAY),
                    HoursText.of(windows, DayOfWeek.SATURDAY),
                    HoursText.of(windows, DayOfWeek.SUNDAY));
        }

        Windows windows() {
            List<String> texts = List.of(monday, tuesday, wednesday, thursday, friday, saturday, sunday);
            List<Window> windows = new ArrayList<>();
            for (DayOfWeek day : DayOfWeek.values()) {
                windows.addAll(HoursText.read(field(day), day, texts.get(day.ordinal())));
            }
            return Windows.of(windows);
        }
    }
}
