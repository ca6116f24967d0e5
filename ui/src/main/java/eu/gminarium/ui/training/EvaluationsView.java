package eu.gminarium.ui.training;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import eu.gminarium.security.Access;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.training.card.CardState;
import eu.gminarium.training.evaluation.Aspect;
import eu.gminarium.training.evaluation.Evaluation;
import eu.gminarium.training.evaluation.Evaluations;
import eu.gminarium.training.evaluation.GroupResult;
import eu.gminarium.training.evaluation.SessionResult;
import eu.gminarium.ui.app.MainLayout;
import eu.gminarium.ui.common.EmptyState;
import eu.gminarium.ui.common.Figure;
import eu.gminarium.ui.common.NavigationItem;
import eu.gminarium.ui.common.Page;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.Texts;
import eu.gminarium.ui.common.ViewPermission;
import io.micronaut.context.annotation.Prototype;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What the participation cards say of sessions, trainers and providers, with small numbers hidden. */
@Prototype
@Route(value = ":partnership/evaluations", layout = MainLayout.class)
@NavigationItem(key = "nav.evaluations", icon = VaadinIcon.STAR_O, order = 24, section = "nav.section.trainings")
@ViewPermission(resource = Resource.EVALUATION, verb = Verb.READ)
final class EvaluationsView extends Page implements BeforeEnterObserver {

    private static final long serialVersionUID = 1L;

    private final transient Evaluations evaluations;

    EvaluationsView(Evaluations evaluations) {
        super("after.evaluations.title");
        this.evaluations = evaluations;
        subtitle(t("after.evaluations.lead", Evaluation.MINIMUM, CardState.DAYS_TO_FILL));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        removeAll();
        List<Integer> years = evaluations.years();
        Integer year = YearChoice.of(event, years).orElse(null);
        if (years.isEmpty()) {
            add(new EmptyState(VaadinIcon.STAR_O, t("after.evaluations.empty")));
            return;
        }
        add(new YearChoice("evaluations", years, year, t("after.year.all")), figures(evaluations.overall(year)));
        add(new H2(t("after.evaluations.providers")), groups("after.preferred.provider", evaluations.providers(year)));
        add(new H2(t("after.evaluations.trainers")), groups("after.Aspect.TRAINER", evaluations.trainers(year)));
        add(new H2(t("after.evaluations.sessions")), sessions(evaluations.sessions(year)));
    }

    private Div figures(@Nullable Evaluation evaluation) {
        return Figure.row(
                new Figure(
                        EvaluationWords.mean(evaluation == null ? null : evaluation.overall()),
                        t("after.preferred.overall")),
                new Figure(EvaluationWords.cards(evaluation), t("after.preferred.cards")));
    }

    private PlainTable groups(String nameKey, List<GroupResult> results) {
        var table = new PlainTable(t(nameKey), headers(Stream.of(t(nameKey), t("after.evaluations.sessions"))));
        results.forEach(result -> table.row(cells(
                List.of(result.name(), Texts.integer(result.sessions())),
                result.evaluation(),
                () -> details(result.name(), result.evaluation(), List.of()))));
        return table;
    }

    private PlainTable sessions(List<SessionResult> results) {
        var table = new PlainTable(
                t("after.evaluations.sessions"), headers(Stream.of(t("training.training"), t("after.card.last-day"))));
        results.forEach(result -> table.row(cells(
                List.of(result.trainingTitle(), Texts.date(result.lastDay())),
                result.evaluation(),
                () -> details(
                        result.trainingTitle() + " · " + Texts.date(result.lastDay()),
                        result.evaluation(),
                        comments(result)))));
        return table;
    }

    private List<String> comments(SessionResult result) {
        return Access.current().may(Resource.EVALUATION, Verb.WRITE)
                ? evaluations.comments(result.session())
                : List.of();
    }

    private List<String> headers(Stream<String> first) {
        return Stream.of(
                        first,
                        Stream.of(t("after.preferred.cards"), t("after.preferred.overall")),
                        Stream.of(Aspect.values()).map(aspect -> t("after.Aspect." + aspect.name())),
                        Stream.of(t("after.card.action")))
                .flatMap(names -> names)
                .toList();
    }

    private static List<Component> cells(List<String> first, @Nullable Evaluation evaluation, Runnable details) {
        List<Component> cells = new ArrayList<>();
        first.forEach(text -> cells.add(new Span(text)));
        cells.add(
                evaluation == null
                        ? Words.quiet(EvaluationWords.cards(null))
                        : new Span(EvaluationWords.cards(evaluation)));
        cells.add(new Span(EvaluationWords.mean(evaluation == null ? null : evaluation.overall())));
        for (Aspect aspect : Aspect.values()) {
            cells.add(new Span(EvaluationWords.mean(evaluation, aspect)));
        }
        cells.add(evaluation == null ? new Span() : Buttons.plain("after.evaluation.details", details));
        return cells;
    }

    private static void details(String title, @Nullable Evaluation evaluation, List<String> comments) {
        if (evaluation != null) {
            new EvaluationDialog(title, evaluation, comments).open();
        }
    }
}
