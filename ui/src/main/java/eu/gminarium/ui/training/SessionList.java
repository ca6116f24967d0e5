package eu.gminarium.ui.training;

import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.training.session.Session;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.Texts;
import java.time.LocalDate;
import java.util.List;

/** Sessions as a table. */
final class SessionList {

    private SessionList() {}

    /** A table with the training's title, which leads to the session. */
    static LazyList<Session> withTitles(List<Session> sessions, LocalDate today) {
        return columns(
                list(sessions)
                        .link(Texts.t("training.training"), Session::trainingTitle, row -> Paths.session(row.id()))
                        .column(Texts.t("training.days"), Words::days),
                today);
    }

    /** A table of one training's sessions. */
    static LazyList<Session> ofOne(List<Session> sessions, LocalDate today) {
        return columns(
                list(sessions).link(Texts.t("training.days"), Words::days, row -> Paths.session(row.id())), today);
    }

    private static LazyList<Session> list(List<Session> sessions) {
        return LazyList.of(
                Texts.t("training.sessions"),
                sessions,
                new EmptyState(VaadinIcon.CALENDAR, Texts.t("training.sessions.empty")));
    }

    private static LazyList<Session> columns(LazyList<Session> list, LocalDate today) {
        return list.column(Texts.t("training.place"), Session::place)
                .number(Texts.t("training.seats"), Words::seats)
                .number(Texts.t("training.waitlist"), row -> Texts.integer(row.waitlisted()))
                .component(Texts.t("training.state"), row -> Words.badge(row, today));
    }
}
