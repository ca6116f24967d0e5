package eu.gminarium.ui.training;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import eu.gminarium.training.calendar.CalendarMeeting;
import eu.gminarium.ui.common.Texts;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** The days on which something takes place, one below the other. */
final class Agenda extends Div {

    private static final long serialVersionUID = 1L;

    Agenda(List<CalendarMeeting> meetings, Locale locale) {
        addClassName("gm-agenda");
        Map<LocalDate, List<CalendarMeeting>> byDay = meetings.stream()
                .collect(Collectors.groupingBy(CalendarMeeting::day, LinkedHashMap::new, Collectors.toList()));
        byDay.forEach((day, held) -> {
            String weekday = day.getDayOfWeek().getDisplayName(TextStyle.FULL_STANDALONE, locale);
            var list = new UnorderedList();
            held.forEach(meeting -> list.add(line(meeting)));
            add(new H3(Texts.date(day) + ", " + weekday), list);
        });
    }

    private static ListItem line(CalendarMeeting meeting) {
        var link = new Anchor(Paths.session(meeting.session()), meeting.title() + ending(meeting));
        link.setClassName("gm-month-cancelled", meeting.cancelled());
        var where = new Span(meeting.start() + "–" + meeting.end() + ", " + meeting.place());
        where.addClassName("gm-quiet");
        return new ListItem(link, where);
    }

    static String ending(CalendarMeeting meeting) {
        return meeting.cancelled() ? " (" + Texts.t("message.calendar.cancelled") + ")" : "";
    }
}
