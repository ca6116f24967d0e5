package eu.gminarium.ui.survey;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.survey.WaveComparisons;
import eu.gminarium.survey.WaveResults;
import eu.gminarium.survey.comparison.OfficeComparison;
import eu.gminarium.survey.disclosure.Disclosed.Suppressed;
import eu.gminarium.survey.disclosure.WaveTable;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.wave.SurveyCycles;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.TrendChart;
import eu.gminarium.ui.common.ViewPermission;
import eu.gminarium.ui.survey.QuestionTrend.Step;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What people answered: every office and statement of a wave, one statement over the waves, and the comments. */
@Prototype
@Route(value = ":partnership/surveys/results", layout = MainLayout.class)
@NavigationItem(key = "nav.survey-results", icon = VaadinIcon.BAR_CHART_H, order = 31, section = "nav.section.surveys")
@ViewPermission(resource = Resource.SURVEY_RESULT, verb = Verb.READ)
final class ResultsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Waves waves;
    private final transient SurveyCycles cycles;
    private final transient WaveResults results;
    private final transient WaveComparisons comparisons;
    private final transient OfficeDirectory offices;
    private String path = "";

    ResultsView(
            Waves waves,
            SurveyCycles cycles,
            WaveResults results,
            WaveComparisons comparisons,
            OfficeDirectory offices) {
        super("survey.results");
        this.waves = waves;
        this.cycles = cycles;
        this.results = results;
        this.comparisons = comparisons;
        this.offices = offices;
        subtitle(t("survey.results.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        path = event.getLocation().getPath();
        List<Wave> closed = waves.all().stream()
                .filter(wave -> wave.status() == WaveStatus.CLOSED)
                .sorted(Comparator.comparing(Wave::startsOn).reversed())
                .toList();
        if (closed.isEmpty()) {
            add(new EmptyState(VaadinIcon.BAR_CHART_H, t("survey.results.empty")));
        } else {
            show(ResultsQuery.of(event.getLocation()), closed);
        }
    }

    private void show(ResultsQuery query, List<Wave> closed) {
        Wave wave = chosen(closed, each -> each.id().value().toString(), query.wave());
        add(filter(
                "survey.wave",
                closed,
                wave,
                this::name,
                each -> query.withWave(each.id().value().toString())));
        QuestionnaireContent content = wave.frozen();
        WaveTable table = results.of(wave.id());
        List<Office> taking = table.offices().keySet().stream()
                .flatMap(id -> offices.find(id).stream())
                .sorted(Comparator.comparing(Office::displayName, Formats.collator(locale())))
                .toList();
        if (content == null || taking.isEmpty()) {
            return;
        }
        add(table(wave, content, table, taking, query));
        Office office = chosen(taking, each -> each.id().value().toString(), query.office());
        add(filter(
                "survey.office",
                taking,
                office,
                Office::displayName,
                each -> query.withOffice(each.id().value().toString())));
        changes(query, wave, office).ifPresent(this::add);
        add(trend(query, closed, wave, content, office));
        comments(wave, office).ifPresent(this::add);
    }

    private Section table(
            Wave wave, QuestionnaireContent content, WaveTable table, List<Office> taking, ResultsQuery query) {
        List<ResultsTable.Row> rows = taking.stream()
                .map(office -> new ResultsTable.Row(
                        office.displayName(),
                        path + "?"
                                + query.withOffice(office.id().value().toString())
                                        .parameters()
                                        .getQueryString(),
                        table.of(office.id())))
                .toList();
        var overall = new ResultsTable.Row(t("survey.results.overall", table.shown()), "", table.overall());
        var section = new Section(
                new ResultsTable(name(wave) + ", " + WaveDates.of(wave), content, rows, overall),
                new Paragraph(t("survey.results.note")));
        section.addClassName("gm-survey-section");
        return section;
    }

    /** Every statement of one office beside the same statement in an earlier wave, if there is one. */
    private Optional<Section> changes(ResultsQuery query, Wave wave, Office office) {
        List<Wave> earlier = comparisons.earlier(wave);
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        Wave since = chosen(earlier, each -> each.id().value().toString(), query.since());
        OfficeComparison comparison = comparisons.between(since.id(), wave.id()).get(office.id());
        if (comparison == null) {
            return Optional.empty();
        }
        var filters = new Div(filter(
                "survey.change.since",
                earlier,
                since,
                each -> t(each.title()),
                each -> query.withSince(each.id().value().toString())));
        filters.addClassName("gm-survey-filters");
        String sentence = ComparisonTable.sentence(office.displayName(), t(since.title()), comparison);
        var section = new Section(
                new H2(t("survey.change")),
                filters,
                new Paragraph(sentence),
                ComparisonTable.of(sentence, comparison),
                new Paragraph(t("survey.change.note")));
        section.addClassName("gm-survey-section");
        return Optional.of(section);
    }

    private Section trend(
            ResultsQuery query, List<Wave> closed, Wave wave, QuestionnaireContent content, Office office) {
        Statement statement = Optional.ofNullable(query.question())
                .flatMap(content::statement)
                .orElseGet(content::headline);
        var filters = new Div(filter(
                "survey.statement",
                content.statements(),
                statement,
                each -> t(each.text()),
                each -> query.withQuestion(each.code())));
        filters.addClassName("gm-survey-filters");
        List<Step> steps = closed.reversed().stream()
                .filter(each -> each.cycle().equals(wave.cycle()))
                .map(each -> step(each, office, statement))
                .toList();
        var section = new Section(
                new H2(t("survey.trend")),
                filters,
                new TrendChart(QuestionTrend.of(office.displayName(), statement, steps)));
        section.addClassName("gm-survey-section");
        return section;
    }

    /** Waves are compared only where they asked the same statement, which its code says. */
    private Step step(Wave wave, Office office, Statement statement) {
        boolean asked = wave.frozen() != null
                && wave.frozen().statement(statement.code()).isPresent();
        var figures = results.of(wave.id()).offices().get(office.id());
        return asked && figures != null
                ? new Step(
                        wave,
                        figures.released()
                                .flatMap(shown ->
                                        Optional.ofNullable(shown.questions().get(statement.code())))
                                .orElseGet(Suppressed::new))
                : new Step(wave, null);
    }

    private Optional<Section> comments(Wave wave, Office office) {
        boolean reachable =
                Access.current().offices(Resource.RESPONSE, Verb.WRITE).contains(office.id());
        if (!reachable) {
            return Optional.empty();
        }
        List<String> written = results.comments(wave.id(), office.id());
        var list = new UnorderedList();
        list.addClassName("gm-survey-comments");
        written.forEach(comment -> list.add(new ListItem(comment)));
        var section = new Section(
                new H2(t("survey.comments", office.displayName(), name(wave))),
                written.isEmpty() ? new Paragraph(t("survey.comments.none")) : list);
        section.addClassName("gm-survey-section");
        return Optional.of(section);
    }

    private <T> Select<T> filter(
            String key, List<T> items, T value, Function<T, String> label, Function<T, ResultsQuery> query) {
        var select = new Select<T>();
        select.setLabel(t(key));
        select.setItems(items);
        select.setItemLabelGenerator(label::apply);
        select.setValue(value);
        Consumer<T> go = chosen ->
                getUI().ifPresent(ui -> ui.navigate(path, query.apply(chosen).parameters()));
        select.addValueChangeListener(changed -> go.accept(changed.getValue()));
        return select;
    }

    private static <T> T chosen(List<T> items, Function<T, String> key, @Nullable String wanted) {
        return items.stream()
                .filter(each -> key.apply(each).equals(wanted))
                .findFirst()
                .orElseGet(items::getFirst);
    }

    private String name(Wave wave) {
        return t(cycles.get(wave.cycle()).title()) + ": " + t(wave.title());
    }
}
