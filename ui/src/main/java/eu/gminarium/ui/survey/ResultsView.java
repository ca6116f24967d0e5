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
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.WaveResults;
import eu.gminarium.survey.comparison.OfficeComparison;
import eu.gminarium.survey.disclosure.Disclosed;
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
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.TrendChart;
import eu.gminarium.ui.common.ViewPermission;
import eu.gminarium.ui.survey.QuestionTrend.Step;
import io.micronaut.context.annotation.Prototype;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;
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
    private final transient OfficeDirectory offices;
    private String path = "";

    ResultsView(Waves waves, SurveyCycles cycles, WaveResults results, OfficeDirectory offices) {
        super("survey.results");
        this.waves = waves;
        this.cycles = cycles;
        this.results = results;
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
        List<Asked> cycle = closed.stream()
                .filter(each -> each.cycle().equals(wave.cycle()))
                .flatMap(each -> asked(each).stream())
                .toList();
        Asked asked = cycle.stream()
                .filter(each -> each.wave().equals(wave))
                .findFirst()
                .orElseThrow();
        List<Office> taking = asked.table().offices().keySet().stream()
                .flatMap(id -> offices.find(id).stream())
                .sorted(Comparator.comparing(Office::displayName, Formats.collator(locale())))
                .toList();
        if (taking.isEmpty()) {
            return;
        }
        add(table(asked, taking, query));
        Office office = chosen(taking, each -> each.id().value().toString(), query.office());
        add(filter(
                "survey.office",
                taking,
                office,
                Office::displayName,
                each -> query.withOffice(each.id().value().toString())));
        changes(query, cycle, asked, office).ifPresent(this::add);
        beside(query, asked, taking, office).ifPresent(this::add);
        add(trend(query, cycle, asked.content(), office));
        comments(wave, office).ifPresent(this::add);
    }

    private Optional<Asked> asked(Wave wave) {
        return Optional.ofNullable(wave.frozen()).map(content -> new Asked(wave, content, results.of(wave.id())));
    }

    private Section table(Asked asked, List<Office> taking, ResultsQuery query) {
        WaveTable table = asked.table();
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
                new ResultsTable(
                        name(asked.wave()) + ", " + WaveDates.of(asked.wave()), asked.content(), rows, overall),
                new Paragraph(t("survey.results.note")),
                new H2(t("survey.index")),
                IndexTable.of(
                        asked.content(),
                        Stream.concat(rows.stream(), Stream.of(overall)).toList()),
                new Paragraph(t("survey.index.note")));
        table.consistency()
                .released()
                .map(found -> new Paragraph(t(
                        "survey.index.consistency",
                        Texts.number(found.alpha(), 2),
                        found.statements(),
                        Texts.integer(found.n()))))
                .ifPresent(section::add);
        section.addClassName("gm-survey-section");
        return section;
    }

    /** Every statement of one office beside the same statement in an earlier wave, if there is one. */
    private Optional<Section> changes(ResultsQuery query, List<Asked> cycle, Asked asked, Office office) {
        List<Asked> earlier = cycle.stream()
                .filter(each -> each.wave().startsOn().isBefore(asked.wave().startsOn()))
                .toList();
        if (earlier.isEmpty()) {
            return Optional.empty();
        }
        Asked since = chosen(earlier, Asked::key, query.since());
        OfficeComparison comparison = OfficeComparison.of(
                since.content(),
                since.table().ratings(office.id()),
                asked.content(),
                asked.table().ratings(office.id()));
        var sinceFilter = filter(
                "survey.change.since",
                earlier,
                since,
                each -> t(each.wave().title()),
                each -> query.withSince(each.key()));
        return Optional.of(section(
                "survey.change",
                sinceFilter,
                ComparisonTable.ofChange(),
                office.displayName(),
                t(since.wave().title()),
                comparison));
    }

    /** Every statement of one office beside another office's, or all others' together. */
    private Optional<Section> beside(ResultsQuery query, Asked asked, List<Office> taking, Office office) {
        if (asked.table().ratingsOfOthers(office.id()).values().stream()
                .allMatch(each -> each.released().isEmpty())) {
            return Optional.empty();
        }
        List<Optional<Office>> choices = Stream.concat(
                        Stream.of(Optional.<Office>empty()),
                        taking.stream().filter(each -> !each.equals(office)).map(Optional::of))
                .toList();
        Optional<Office> other =
                chosen(choices, ResultsView::besideKey, Objects.requireNonNullElse(query.beside(), ""));
        OfficeComparison comparison = OfficeComparison.of(
                asked.content(),
                other.map(each -> asked.table().ratings(each.id()))
                        .orElseGet(() -> asked.table().ratingsOfOthers(office.id())),
                asked.content(),
                asked.table().ratings(office.id()));
        String name = other.map(Office::displayName).orElseGet(() -> t("survey.beside.others"));
        var filter = filter(
                "survey.beside.with",
                choices,
                other,
                each -> each.map(Office::displayName).orElseGet(() -> t("survey.beside.others")),
                each -> query.withBeside(each.isEmpty() ? null : besideKey(each)));
        return Optional.of(section(
                "survey.beside",
                filter,
                ComparisonTable.ofOffices(office.displayName(), name),
                office.displayName(),
                name,
                comparison));
    }

    private static String besideKey(Optional<Office> office) {
        return office.map(each -> each.id().value().toString()).orElse("");
    }

    private Section section(
            String key,
            Select<?> filter,
            ComparisonTable table,
            String office,
            String with,
            OfficeComparison comparison) {
        var filters = new Div(filter);
        filters.addClassName("gm-survey-filters");
        String sentence = table.sentence(office, with, comparison);
        var section = new Section(
                new H2(t(key)),
                filters,
                new Paragraph(sentence),
                table.table(sentence, comparison),
                new Paragraph(t(key + ".note")));
        section.addClassName("gm-survey-section");
        return section;
    }

    private Section trend(ResultsQuery query, List<Asked> cycle, QuestionnaireContent content, Office office) {
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
        List<Step> steps = cycle.reversed().stream()
                .map(each -> step(each, office, statement))
                .toList();
        var section = new Section(
                new H2(t("survey.trend")),
                filters,
                new TrendChart(QuestionTrend.of(office.displayName(), statement, steps)));
        section.addClassName("gm-survey-section");
        return section;
    }

    private static Step step(Asked asked, Office office, Statement statement) {
        var figures = asked.table().offices().get(office.id());
        boolean asks = asked.content().asks(statement);
        boolean reworded = !asks && asked.content().statement(statement.code()).isPresent();
        if (!asks || figures == null) {
            return new Step(asked.wave(), null, reworded);
        }
        Disclosed<Ratings> ratings = figures.released()
                .map(shown -> shown.question(statement.code()))
                .orElseGet(Suppressed::new);
        return new Step(asked.wave(), ratings, false);
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

    /** A closed wave with what it asked and what may be shown of the answers: read once a visit. */
    private record Asked(Wave wave, QuestionnaireContent content, WaveTable table) {

        String key() {
            return wave.id().value().toString();
        }
    }
}
