package eu.gminarium.ui.training.planning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.training.schedule.ScheduleChange;
import eu.gminarium.training.schedule.ScheduleLine;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.training.Paths;
import java.time.format.DateTimeFormatter;
import java.util.List;

/** Lines of a support schedule, with what changed and how it was before. */
final class ScheduleTable extends Div {

    private static final long serialVersionUID = 1L;
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

    /** Hours stay in one line. */
    private static final String DASH = "\u2060–\u2060";

    ScheduleTable(List<ScheduleLine> lines) {
        var table = new PlainTable(
                Texts.t("need.schedule.title-page"),
                List.of(
                        Texts.t("need.schedule.type"),
                        Texts.t("need.schedule.title"),
                        Texts.t("need.schedule.day"),
                        Texts.t("need.schedule.time"),
                        Texts.t("need.schedule.hours"),
                        Texts.t("need.schedule.address"),
                        Texts.t("need.schedule.change")));
        lines.forEach(line -> table.row(cells(line)));
        add(table);
    }

    private static List<Component> cells(ScheduleLine line) {
        return List.of(
                new Span(Texts.t("need.schedule.type.training")),
                new Anchor(Paths.session(line.session()), line.title()),
                new Span(Texts.date(line.when().day())),
                new Span(time(line.when())),
                new Span(Texts.integer(line.teachingHours())),
                new Span(line.when().address()),
                change(line));
    }

    private static Component change(ScheduleLine line) {
        ScheduleChange change = line.change();
        var cell = new Div();
        if (change == null) {
            return cell;
        }
        cell.add(new StatusBadge(
                switch (change) {
                    case ADDED -> Tone.SUCCESS;
                    case MOVED -> Tone.WARNING;
                    case CANCELLED -> Tone.DANGER;
                },
                Texts.t("need.ScheduleChange." + change)));
        ScheduleLine.Slot before = line.before();
        if (before != null) {
            cell.add(new Div(new Span(Texts.t("need.schedule.before") + ": " + Texts.date(before.day()) + ", "
                    + time(before) + ", " + before.address())));
        }
        return cell;
    }

    private static String time(ScheduleLine.Slot slot) {
        return TIME.format(slot.start()) + DASH + TIME.format(slot.end());
    }
}
