package eu.gminarium.ui.survey;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Location;
import com.vaadin.flow.router.Route;
import eu.gminarium.programme.DistinctNames;
import eu.gminarium.programme.Office;
import eu.gminarium.programme.OfficeDirectory;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.LocalResults;
import eu.gminarium.survey.WaveResults;
import eu.gminarium.survey.comment.CommentTags;
import eu.gminarium.survey.comment.OfficeComments;
import eu.gminarium.survey.comparison.StatementComparison.Reason;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Disclosed.Suppressed;
import eu.gminarium.survey.disclosure.WaveTable;
import eu.gminarium.survey.paper.PaperReturns;
import eu.gminarium.survey.questionnaire.Comment;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.wave.SurveyCycles;
import eu.gminarium.survey.wave.Wave;
import eu.gminarium.survey.wave.WaveId;
import eu.gminarium.survey.wave.WaveStatus;
import eu.gminarium.survey.wave.Waves;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.ChartFrame;
import eu.gminarium.ui.common.CurrentPartnership;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import eu.gminarium.ui.survey.QuestionTrend.Step;
import eu.gminarium.ui.survey.ResultsContents.Part;
import eu.gminarium.ui.survey.wave.SeriesTable;
import eu.gminarium.ui.survey.wave.WaveDates;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
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
    private final transient PaperReturns returns;
    private final transient LocalResults own;
    private final transient OfficeDirectory offices;
    private final transient ResultsFiles files;
    private final transient OfficeComments comments;
    private final transient CommentTags tags;
    private transient ResultsFilters filters = new ResultsFilters("");
    private ResultsContents contents = new ResultsContents(new Location(""));

    ResultsView(
            Waves waves,
            SurveyCycles cycles,
            WaveResults results,
            PaperReturns returns,
            LocalResults own,
            OfficeDirectory offices,
            ResultsFiles files,
            OfficeComments comments,
            CommentTags tags) {
        super("survey.results");
        this.waves = waves;
        this.cycles = cycles;
        this.results = results;
        this.returns = returns;
        this.own = own;
        this.offices = offices;
        this.files = files;
        this.comments = comments;
        this.tags = tags;
        subtitle(t("survey.results.lead"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        filters = new ResultsFilters(event.getLocation().getPath());
        List<Wave> closed = waves.all().stream()
                .filter(wave -> wave.status() == WaveStatus.CLOSED)
                .sorted(Comparator.comparing(Wave::startsOn).reversed())
                .toList();
        if (closed.isEmpty()) {
            add(new EmptyState(VaadinIcon.BAR_CHART_H, t("survey.results.empty")));
        } else {
            show(event.getLocation(), closed);
        }
    }

    private void show(Location location, List<Wave> closed) {
        ResultsQuery query = ResultsQuery.of(location);
        Wave wave = ResultsFilters.chosen(closed, each -> each.id().value().toString(), query.wave());
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
        var choices = new Div(filters.select(
                "survey.wave",
                closed,
                wave,
                this::name,
                each -> query.withWave(each.id().value().toString())));
        choices.addClassName("gm-survey-filters");
        var bar = new Div(choices);
        bar.addClassName("gm-results-bar");
        add(bar);
        if (!taking.isEmpty()) {
            Office office =
                    ResultsFilters.chosen(taking, each -> each.id().value().toString(), query.office());
            choices.add(filters.select(
                    "survey.office",
                    taking,
                    office,
                    DistinctNames.among(taking)::apply,
                    each -> query.withOffice(each.id().value().toString())));
            contents = new ResultsContents(location);
            bar.add(contents);
            wholeWave(query, asked, taking, office);
            oneOffice(query, cycle, asked, taking, office);
        }
    }

    private void wholeWave(ResultsQuery query, Asked asked, List<Office> taking, Office office) {
        SequencedMap<OfficeId, String> names = new LinkedHashMap<>();
        taking.forEach(each -> names.put(each.id(), each.displayName()));
        WaveId wave = asked.wave().id();
        part(Part.OVERVIEW, table(asked, taking, query, office));
        add(new SeriesTable(names, asked.table(), results.series(wave)));
        ReturnsTable.of(returns.of(wave), taking).ifPresent(this::add);
    }

    private void oneOffice(ResultsQuery query, List<Asked> cycle, Asked asked, List<Office> taking, Office office) {
        Wave wave = asked.wave();
        var comparisons = new ComparisonSections(filters, query, asked, office);
        comparisons.sinceOneOf(cycle).ifPresent(section -> part(Part.CHANGE, section));
        comparisons.besideOneOf(taking).ifPresent(section -> part(Part.BESIDE, section));
        part(Part.TREND, trend(query, cycle, asked.content(), office));
        part(Part.GROUP, new GroupSection(results, filters, query, asked, office).section());
        List<Section> choices = new ChoiceSections(asked.content(), asked.table()).of(office);
        choices.stream().limit(1).forEach(section -> part(Part.OTHER, section));
        choices.stream().skip(1).forEach(this::add);
        new OwnResults(own, wave, office)
                .section(since(query, cycle, wave))
                .ifPresent(section -> part(Part.LOCAL, section));
        comments(query, asked, office).ifPresent(section -> part(Part.COMMENTS, section));
        part(Part.FILES, files.section(wave, name(wave), taking));
    }

    private void part(Part part, Section section) {
        add(contents.link(part, section));
    }

    /** The earlier wave that the address names, else the one before; null for the first of a cycle. */
    private static @Nullable Wave since(ResultsQuery query, List<Asked> cycle, Wave wave) {
        List<Asked> earlier = cycle.stream()
                .filter(each -> each.wave().startsOn().isBefore(wave.startsOn()))
                .toList();
        return earlier.isEmpty()
                ? null
                : ResultsFilters.chosen(earlier, Asked::key, query.since()).wave();
    }

    private Optional<Asked> asked(Wave wave) {
        return Optional.ofNullable(wave.frozen()).map(content -> new Asked(wave, content, results.of(wave.id())));
    }

    private Section table(Asked asked, List<Office> taking, ResultsQuery query, Office chosen) {
        WaveTable table = asked.table();
        List<ResultsTable.Row> rows = taking.stream()
                .map(office -> new ResultsTable.Row(
                        office.displayName(),
                        filters.path() + "?"
                                + query.withOffice(office.id().value().toString())
                                        .parameters()
                                        .getQueryString(),
                        table.of(office.id())))
                .toList();
        var overall = new ResultsTable.Row(t("survey.results.overall", table.shown()), "", table.overall());
        List<ResultsTable.Row> all =
                Stream.concat(rows.stream(), Stream.of(overall)).toList();
        var section = new Section(
                new ResultsTable(
                        name(asked.wave()) + ", " + WaveDates.of(asked.wave()), asked.content(), rows, overall),
                new ResultsCards(asked.content(), all, chosen.displayName()),
                new Paragraph(t("survey.results.note")),
                new H2(t("survey.index")),
                IndexTable.of(asked.content(), all),
                new Paragraph(t("survey.index.note")));
        results.consistency(asked.wave().id())
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

    private Section trend(ResultsQuery query, List<Asked> cycle, QuestionnaireContent content, Office office) {
        Statement statement = Optional.ofNullable(query.question())
                .flatMap(content::statement)
                .orElseGet(content::headline);
        var choice = new Div(filters.select(
                "survey.statement",
                content.statements(),
                statement,
                each -> t(each.text()),
                each -> query.withQuestion(each.code())));
        choice.addClassName("gm-survey-filters");
        List<Step> steps = cycle.reversed().stream()
                .map(each -> step(each, office, content, statement))
                .toList();
        var section = new Section(
                new H2(t("survey.trend")),
                choice,
                new ChartFrame(
                        QuestionTrend.of(office.displayName(), statement, steps),
                        H3::new,
                        CurrentPartnership.path("surveys/results?"
                                + query.withQuestion(statement.code())
                                        .parameters()
                                        .getQueryString())));
        section.addClassName("gm-survey-section");
        return section;
    }

    private static Step step(Asked asked, Office office, QuestionnaireContent content, Statement statement) {
        var figures = asked.table().offices().get(office.id());
        Optional<Reason> broken = Reason.of(asked.content(), content, statement);
        if (broken.isPresent() || figures == null) {
            return new Step(asked.wave(), null, broken.orElse(Reason.NEW));
        }
        Disclosed<Ratings> ratings = figures.released()
                .map(shown -> shown.question(statement.code()))
                .orElseGet(Suppressed::new);
        return new Step(asked.wave(), ratings, null);
    }

    private Optional<Section> comments(ResultsQuery query, Asked asked, Office office) {
        boolean reachable =
                Access.current().offices(Resource.RESPONSE, Verb.WRITE).contains(office.id());
        List<Comment> questions = new ArrayList<>(asked.content().comments());
        own.of(asked.wave().id(), office.id())
                .ifPresent(result -> questions.addAll(result.asked().comments()));
        return !reachable || questions.isEmpty()
                ? Optional.empty()
                : Optional.of(new CommentSection(
                        comments, tags, filters.path(), query, asked, questions, office, name(asked.wave())));
    }

    private String name(Wave wave) {
        return t(cycles.get(wave.cycle()).title()) + ": " + t(wave.title());
    }
}
