package eu.gminarium.ui.training;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.gminarium.training.calendar.CalendarMeeting;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.TextStyle;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A month in weeks from Monday to Sunday. */
final class MonthTable extends NativeTable {

    private static final long serialVersionUID = 1L;

    private final YearMonth month;
    private final LocalDate today;
    private final transient Map<LocalDate, List<CalendarMeeting>> byDay;

    MonthTable(YearMonth month, LocalDate today, List<CalendarMeeting> meetings, Locale locale) {
        this.month = month;
        this.today = today;
        this.byDay = meetings.stream().collect(Collectors.groupingBy(CalendarMeeting::day));
        addClassName("gm-month");
        var head = new NativeTableRow();
        for (DayOfWeek day : DayOfWeek.values()) {
            var cell = new NativeTableHeaderCell(day.getDisplayName(TextStyle.SHORT_STANDALONE, locale));
            cell.getElement().setAttribute("scope", "col");
            head.add(cell);
        }
        getHead().add(head);
        LocalDate day = month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        while (!day.isAfter(month.atEndOfMonth())) {
            getBody().add(week(day));
            day = day.plusWeeks(1);
        }
    }

    private NativeTableRow week(LocalDate monday) {
        var row = new NativeTableRow();
        for (int i = 0; i < DayOfWeek.values().length; i++) {
            row.add(day(monday.plusDays(i)));
        }
        return row;
    }

    private NativeTableCell day(LocalDate day) {
        var cell = new NativeTableCell();
        if (!YearMonth.from(day).equals(month)) {
            cell.addClassName("gm-month-outside");
            return cell;
        }
        var number = new Span(Integer.toString(day.getDayOfMonth()));
        number.addClassName("gm-month-day");
        cell.add(number);
        cell.setClassName("gm-month-today", day.equals(today));
        List<CalendarMeeting> held = byDay.getOrDefault(day, List.of());
        if (!held.isEmpty()) {
            var list = new UnorderedList();
            held.forEach(meeting -> list.add(new ListItem(link(meeting))));
            cell.add(list);
        }
        return cell;
    }

    /** The hour and the training; a cancelled one says so. */
    static Anchor link(CalendarMeeting meeting) {
        var link = new Anchor(
                Paths.session(meeting.session()), meeting.start() + " " + meeting.title() + Agenda.ending(meeting));
        link.setClassName("gm-month-cancelled", meeting.cancelled());
        return link;
    }
}
