package eu.gminarium.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.calendar.CalendarFile;
import eu.gminarium.training.calendar.CalendarMeeting;
import eu.gminarium.training.calendar.SessionCalendar;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.List;

/** The meetings of all partners' sessions: a month on a wide screen, a list of days on a phone. */
@Prototype
@Route(value = ":partnership/calendar", layout = MainLayout.class)
@NavigationItem(key = "nav.calendar", icon = VaadinIcon.CALENDAR_O, order = 23, section = "nav.section.trainings")
@ViewPermission(resource = Resource.TRAINING, verb = Verb.READ)
final class CalendarView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private static final String MONTH = "month";
    private static final int YEARS_AHEAD = 2;

    private final transient SessionCalendar calendar;
    private final transient Clock clock;

    CalendarView(SessionCalendar calendar, Clock clock) {
        super("message.calendar.title");
        this.calendar = calendar;
        this.clock = clock;
        subtitle(t("message.calendar.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        LocalDate today = Words.today(clock);
        YearMonth month = month(event, today);
        actions(download());
        List<CalendarMeeting> meetings = calendar.between(month.atDay(1), month.atEndOfMonth());
        add(steps(month, YearMonth.from(today)));
        if (meetings.isEmpty()) {
            add(nothing(month.atEndOfMonth()));
        } else {
            add(new MonthTable(month, today, meetings, locale()), new Agenda(meetings, locale()));
        }
    }

    /** The month of the address; what is no month is this one. */
    private static YearMonth month(BeforeEnterEvent event, LocalDate today) {
        return event.getLocation()
                .getQueryParameters()
                .getSingleParameter(MONTH)
                .map(text -> parsed(text, today))
                .orElse(YearMonth.from(today));
    }

    private static YearMonth parsed(String text, LocalDate today) {
        try {
            return YearMonth.parse(text);
        } catch (DateTimeParseException noMonth) {
            return YearMonth.from(today);
        }
    }

    private Component steps(YearMonth month, YearMonth present) {
        String name = DateTimeFormatter.ofPattern("LLLL uuuu", locale()).format(month);
        var heading = new H2(name.substring(0, 1).toUpperCase(locale()) + name.substring(1));
        var links = new Nav(
                new Anchor(path(month.minusMonths(1)), "← " + t("message.calendar.earlier")),
                new Anchor(path(present), t("message.calendar.today")),
                new Anchor(path(month.plusMonths(1)), t("message.calendar.later") + " →"));
        links.setAriaLabel(t("message.calendar.title"));
        var steps = new Div(heading, links);
        steps.addClassName("gm-month-steps");
        return steps;
    }

    /** An empty month leads to the next one that is not. */
    private EmptyState nothing(LocalDate after) {
        String sentence = t("message.calendar.empty");
        return calendar.between(after, after.plusYears(YEARS_AHEAD)).stream()
                .findFirst()
                .map(next -> new EmptyState(
                        VaadinIcon.CALENDAR_O,
                        sentence,
                        new Anchor(path(YearMonth.from(next.day())), t("message.calendar.next", next.day()))))
                .orElseGet(() -> new EmptyState(VaadinIcon.CALENDAR_O, sentence));
    }

    private static String path(YearMonth month) {
        return CurrentPartnership.path("calendar") + "?" + MONTH + "=" + month;
    }

    private Anchor download() {
        byte[] file = calendar.file().getBytes(StandardCharsets.UTF_8);
        return new Anchor(
                DownloadHandler.fromInputStream(event -> new DownloadResponse(
                        new ByteArrayInputStream(file), "gminarium.ics", CalendarFile.TYPE, file.length)),
                AttachmentType.DOWNLOAD,
                t("message.calendar.download"));
    }
}
