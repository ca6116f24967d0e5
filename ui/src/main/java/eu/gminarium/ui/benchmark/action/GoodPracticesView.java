package eu.gminarium.ui.benchmark.action;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.practice.GoodPractice;
import eu.gminarium.benchmark.practice.GoodPractices;
import eu.gminarium.benchmark.practice.PracticeFilter;
import eu.gminarium.benchmark.question.OfficeQuestions;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.OfficeReach;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.benchmark.NextSteps;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Notices;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.RouteKey;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What offices wrote that improved, by indicator and by words; also where one asks an office. */
@Prototype
@Route(value = ":partnership/good-practices", layout = MainLayout.class)
@NavigationItem(key = "nav.practices", icon = VaadinIcon.LIGHTBULB, order = 57, section = "nav.section.indicators")
@ViewPermission(resource = Resource.GOOD_PRACTICE, verb = Verb.READ)
final class GoodPracticesView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;
    private static final String TEXT = "text";
    private static final String WRITE = "write";

    private final transient GoodPractices practices;
    private final transient OfficeQuestions questions;
    private final transient IndicatorCards cards;
    private final transient OfficeDirectory offices;

    GoodPracticesView(
            GoodPractices practices, OfficeQuestions questions, IndicatorCards cards, OfficeDirectory offices) {
        super("practice.title");
        this.practices = practices;
        this.questions = questions;
        this.cards = cards;
        this.offices = offices;
        subtitle(t("practice.lead"));
    }

    /** The page with the form of a new note on an indicator. */
    static String write(String indicator) {
        return NextSteps.practices(indicator) + "&" + WRITE + "=1";
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        String indicator = query.getSingleParameter(NextSteps.INDICATOR).orElse(null);
        String text = query.getSingleParameter(TEXT).orElse("");
        show(indicator, text);
        if (query.getSingleParameter(WRITE).isPresent() && !own().isEmpty()) {
            edit(null, indicator);
        }
        query.getSingleParameter(NextSteps.ASK)
                .flatMap(RouteKey::parse)
                .map(OfficeId::new)
                .filter(NextSteps::mayAsk)
                .ifPresent(office -> ask(office, indicator));
    }

    private void show(@Nullable String indicator, String text) {
        removeAll();
        if (!own().isEmpty()) {
            var write = new Button(t("practice.write"), click -> edit(null, indicator));
            write.addThemeVariants(ButtonVariant.PRIMARY);
            actions(write);
        }
        List<GoodPractice> found = practices.list(new PracticeFilter(indicator, null, text));
        boolean narrows = indicator != null || !text.isBlank();
        if (found.isEmpty() && !narrows) {
            String sentence = own().isEmpty() ? "practice.empty.read" : "practice.empty";
            add(new EmptyState(VaadinIcon.LIGHTBULB, t(sentence)));
            return;
        }
        add(filters(indicator, text));
        if (found.isEmpty()) {
            add(new EmptyState(VaadinIcon.LIGHTBULB, t("practice.empty.filtered")));
            return;
        }
        var list = new Div();
        list.addClassName("gm-notes");
        Map<OfficeId, String> names = offices.distinctNames();
        List<IndicatorCard> all = cards.all();
        var notes = new PracticeNote(practices, names, all, this::refresh, note -> edit(note, null));
        found.forEach(note -> list.add(notes.of(note)));
        add(list);
    }

    private Div filters(@Nullable String indicator, String text) {
        var search = new TextField(t("practice.search"));
        search.setValue(text);
        search.setClearButtonVisible(true);
        search.addValueChangeListener(event -> go(indicator, event.getValue()));
        var filters =
                new Div(BoardFilters.indicator(cards.all(), indicator, code -> go(code, search.getValue())), search);
        filters.addClassName("gm-filters");
        return filters;
    }

    private void go(@Nullable String indicator, String text) {
        Map<String, String> values = new LinkedHashMap<>();
        if (indicator != null) {
            values.put(NextSteps.INDICATOR, indicator);
        }
        if (!text.isBlank()) {
            values.put(TEXT, text);
        }
        getUI().ifPresent(ui -> ui.navigate(CurrentPartnership.path("good-practices"), QueryParameters.simple(values)));
    }

    private void edit(@Nullable GoodPractice note, @Nullable String indicator) {
        PracticeForm.of(own(), cards.all(), note, indicator, (office, content) -> {
                    if (note == null) {
                        practices.write(office, content);
                    } else {
                        practices.change(note.id(), content, note.version());
                    }
                    Notices.success(t("practice.saved"));
                    refresh();
                })
                .open();
    }

    /** Without the forms that the address may have asked for. */
    private void refresh() {
        getUI().ifPresent(ui -> {
            QueryParameters query = ui.getActiveViewLocation().getQueryParameters();
            show(
                    query.getSingleParameter(NextSteps.INDICATOR).orElse(null),
                    query.getSingleParameter(TEXT).orElse(""));
        });
    }

    private void ask(OfficeId id, @Nullable String code) {
        Optional<IndicatorCard> card = code == null ? Optional.empty() : cards.find(code);
        if (card.isEmpty()) {
            return;
        }
        Office office = offices.get(id);
        List<GoodPractice> notes = practices.list(new PracticeFilter(code, id, null)).stream()
                .filter(GoodPractice::shown)
                .toList();
        QuestionForm.of(
                        offices.distinctName(office),
                        t(card.get().definition().name()),
                        card.get().code(),
                        notes,
                        question -> {
                            questions.ask(id, question);
                            Notices.success(t("question.sent"));
                        })
                .open();
    }

    private List<Office> own() {
        OfficeReach reach = Access.current().offices(Resource.GOOD_PRACTICE, Verb.WRITE);
        return offices.all().stream()
                .filter(office -> reach.contains(office.id()))
                .toList();
    }
}
