package eu.gminarium.ui.training.planning;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.need.Need;
import eu.gminarium.training.need.NeedLists;
import eu.gminarium.training.need.NeedPeriod;
import eu.gminarium.training.need.NeedPeriods;
import eu.gminarium.training.need.NeedTotal;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.LazyList;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import eu.gminarium.ui.training.Buttons;
import eu.gminarium.ui.training.Paths;
import eu.gminarium.ui.training.Words;
import io.micronaut.context.annotation.Prototype;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** Needs of one period, added up and one by one; offices and heads enter them, the coordinator makes trainings of them. */
@Prototype
@Route(value = ":partnership/needs", layout = MainLayout.class)
@NavigationItem(key = "nav.needs", icon = VaadinIcon.LIGHTBULB, order = 25, section = "nav.section.trainings")
@ViewPermission(resource = Resource.NEED, verb = Verb.READ)
final class NeedsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String PERIOD = "period";

    private final transient NeedPeriods periods;
    private final transient NeedLists lists;
    private final transient PeriodDialogs periodDialogs;
    private final transient NeedDialogs dialogs;
    private final transient NeedAnswers answers;
    private final transient Clock clock;

    NeedsView(
            NeedPeriods periods,
            NeedLists lists,
            PeriodDialogs periodDialogs,
            NeedDialogs dialogs,
            NeedAnswers answers,
            Clock clock) {
        super("need.title");
        this.periods = periods;
        this.lists = lists;
        this.periodDialogs = periodDialogs;
        this.dialogs = dialogs;
        this.answers = answers;
        this.clock = clock;
        subtitle(t("need.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<NeedPeriod> all = periods.all();
        Optional<NeedPeriod> chosen = chosen(all, event.getLocation());
        actions(buttons(chosen).toArray(Component[]::new));
        if (chosen.isEmpty()) {
            add(new EmptyState(VaadinIcon.LIGHTBULB, t("need.none")));
        } else {
            show(all, chosen.get());
        }
    }

    private void show(List<NeedPeriod> all, NeedPeriod period) {
        boolean writes = Access.current().may(Resource.TRAINING, Verb.WRITE);
        List<Need> needs = lists.of(period.id());
        add(head(all, period));
        if (needs.isEmpty()) {
            add(new EmptyState(VaadinIcon.LIGHTBULB, t("need.empty")));
            return;
        }
        List<NeedTotal> totals = lists.totals(period.id());
        add(
                new H2(t("need.totals")),
                new NeedTotalsTable(
                        totals, writes ? topic -> answers.ofTopic(needs, topic).open() : null),
                new H2(t("need.list")),
                list(needs, period.openOn(Words.today(clock)), writes));
    }

    private Div head(List<NeedPeriod> all, NeedPeriod period) {
        var select = new Select<NeedPeriod>();
        select.setLabel(t("need.period"));
        select.setItems(all);
        select.setItemLabelGenerator(NeedPeriod::title);
        select.setValue(period);
        select.addClassName("gm-wide-field");
        select.addValueChangeListener(event -> open(event.getValue()));
        var row = new Div(select, badge(period));
        row.addClassName("gm-row");
        return row;
    }

    private StatusBadge badge(NeedPeriod period) {
        LocalDate today = Words.today(clock);
        if (period.openOn(today)) {
            return new StatusBadge(Tone.SUCCESS, t("need.period.open", period.closesOn()));
        }
        return today.isBefore(period.opensOn())
                ? new StatusBadge(Tone.INFORMATION, t("need.period.ahead", period.opensOn()))
                : new StatusBadge(Tone.NEUTRAL, t("need.period.closed", period.closesOn()));
    }

    private List<Button> buttons(Optional<NeedPeriod> chosen) {
        Access access = Access.current();
        List<Button> buttons = new ArrayList<>();
        chosen.filter(period -> period.openOn(Words.today(clock)) && access.may(Resource.NEED, Verb.WRITE))
                .ifPresent(period -> buttons.add(Buttons.primary(
                        "need.new", () -> dialogs.add(period.id(), this::reload).open())));
        if (access.may(Resource.TRAINING, Verb.WRITE)) {
            buttons.add(Buttons.plain(
                    "need.period.new", () -> periodDialogs.add(this::open).open()));
            chosen.ifPresent(period -> buttons.add(Buttons.plain(
                    "need.period.change",
                    () -> periodDialogs.change(period, this::open).open())));
        }
        return buttons;
    }

    private LazyList<Need> list(List<Need> needs, boolean open, boolean writes) {
        boolean enters = open && Access.current().may(Resource.NEED, Verb.WRITE);
        LazyList<Need> list = LazyList.of(t("need.list"), needs, new EmptyState(VaadinIcon.LIGHTBULB, t("need.empty")))
                .column(t("need.topic"), need -> t(need.topic()))
                .column(t("need.unit"), need -> need.officeName() + " · " + need.unitSymbol())
                .column(t("need.people"), NeedsView::people)
                .column(t("need.reason"), Need::reason)
                .component(t("need.wanted"), NeedsView::wanted)
                .component(t("need.answer"), need -> answer(need, enters, writes));
        // Sentences and names go on in the next line; all columns are in the window.
        list.grid()
                .getColumns()
                .forEach(column -> column.setAutoWidth(false).setWidth("7rem").setFlexGrow(1));
        return list;
    }

    private static String people(Need need) {
        String names = need.named().stream().map(Need.Person::name).collect(Collectors.joining(", "));
        String number = Texts.integer(need.people());
        return names.isEmpty() ? number : number + ": " + names;
    }

    private static Div wanted(Need need) {
        var badge = new StatusBadge(
                switch (need.priority()) {
                    case HIGH -> Tone.WARNING;
                    case MEDIUM -> Tone.INFORMATION;
                    case LOW -> Tone.NEUTRAL;
                },
                Texts.t("need.Priority." + need.priority()));
        return new Div(badge, new Div(new Span(Texts.date(need.wantedFrom()) + " – " + Texts.date(need.wantedTo()))));
    }

    private Component answer(Need need, boolean enters, boolean writes) {
        if (need.training() != null && need.trainingTitle() != null) {
            return new Anchor(Paths.training(need.training()), need.trainingTitle());
        }
        var cell = new Div(Words.quiet(t("need.unanswered")));
        cell.addClassName("gm-totals-answer");
        if (writes) {
            cell.add(step("need.make", need, () -> answers.of(List.of(need)).open()));
        }
        if (enters) {
            cell.add(step(
                    "need.change",
                    need,
                    () -> dialogs.change(need, this::reload).open()));
            cell.add(step("need.remove", need, () -> dialogs.remove(need, this::reload)));
        }
        return cell;
    }

    private static Button step(String key, Need need, Runnable click) {
        Button button = Buttons.plain(key, click);
        button.setAriaLabel(Texts.t(key) + ": " + Texts.t(need.topic()) + ", " + need.unitSymbol());
        return button;
    }

    private static Optional<NeedPeriod> chosen(List<NeedPeriod> all, Location location) {
        String wanted = location.getQueryParameters().getSingleParameter(PERIOD).orElse("");
        return all.stream()
                .filter(period -> period.id().value().toString().equals(wanted))
                .findFirst()
                .or(() -> all.stream().findFirst());
    }

    private void open(NeedPeriod period) {
        getUI().ifPresent(ui -> ui.navigate(
                CurrentPartnership.path("needs"),
                QueryParameters.of(PERIOD, period.id().value().toString())));
    }

    private void reload() {
        getUI().ifPresent(ui -> ui.refreshCurrentRoute(false));
    }
}
