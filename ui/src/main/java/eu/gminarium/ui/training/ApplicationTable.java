package eu.gminarium.ui.training;

import com.vaadin.flow.component.icon.VaadinIcon;
import eu.gminarium.training.application.Application;
import eu.gminarium.training.application.ApplicationFilter;
import eu.gminarium.training.application.ApplicationLists;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.Texts;
import java.util.List;

/** Applications as a table. */
final class ApplicationTable {

    private ApplicationTable() {}

    /** Those of one session that are within reach. */
    static LazyList<Application> ofSession(ApplicationLists lists, ApplicationFilter filter) {
        return state(within(
                        lists, filter, new EmptyState(VaadinIcon.CLIPBOARD_TEXT, Texts.t("training.applications.none")))
                .link(Texts.t("training.employee"), Application::employeeName, row -> Paths.application(row.id()))
                .column(Texts.t("training.office"), Application::officeName)
                .column(Texts.t("training.unit"), Application::unitSymbol)
                .column(Texts.t("training.submitted-on"), row -> Texts.date(row.submittedOn())));
    }

    /** All that are within reach. */
    static LazyList<Application> ofAll(ApplicationLists lists, ApplicationFilter filter, EmptyState empty) {
        return state(within(lists, filter, empty)
                .link(Texts.t("training.employee"), Application::employeeName, row -> Paths.application(row.id()))
                .column(Texts.t("training.training"), Application::trainingTitle)
                .column(Texts.t("training.first-day"), row -> Words.day(row.firstDay()))
                .column(Texts.t("training.office"), Application::officeName)
                .column(Texts.t("training.unit"), Application::unitSymbol));
    }

    /** Somebody's own. */
    static LazyList<Application> ofOneself(List<Application> own, EmptyState empty) {
        return state(LazyList.<Application>of(Texts.t("training.mine.title"), own, empty)
                .link(Texts.t("training.training"), Application::trainingTitle, row -> Paths.application(row.id()))
                .column(Texts.t("training.first-day"), row -> Words.day(row.firstDay()))
                .column(Texts.t("training.place"), Application::place));
    }

    private static LazyList<Application> within(ApplicationLists lists, ApplicationFilter filter, EmptyState empty) {
        return new LazyList<>(
                Texts.t("training.applications"),
                piece -> lists.list(filter, piece.limit(), piece.offset()),
                () -> (int) lists.count(filter),
                empty);
    }

    private static LazyList<Application> state(LazyList<Application> list) {
        return list.component(Texts.t("training.state"), Words::badge);
    }
}
