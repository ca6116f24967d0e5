package eu.gminarium.survey.disclosure;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.disclosure.Disclosed.Released;
import eu.gminarium.survey.disclosure.Disclosed.Suppressed;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of a wave's figures may be shown, so that none of the hidden ones can be worked out from the shown.
 *
 * <p>A statement of an office is shown from {@value Disclosed#MINIMUM} valid answers on; an office as a whole if that
 * holds for its responses and for the statement that stands for the whole. The rest guards against subtraction:
 *
 * <ul>
 *   <li>A total less its shown parts gives the hidden part, exactly if one is hidden and as a small group if more are.
 *       Hiding a further, large office would take away a figure that people may have. The total is instead made of the
 *       shown parts only, cell by cell: less its parts it is always nothing. Its number of responses shrinks with it.
 *   <li>An office's index less its shown statements would give the hidden statement, so the index is shown only if every
 *       statement is; the common index is made of the offices whose index is shown. An area's likewise, and without
 *       an interval: that would need sums over people, and so tell of the few who rated only some of its statements.
 * </ul>
 */
final class Suppression {

    private final List<String> codes;
    private final String headline;
    private final Map<String, List<String>> areas;

    Suppression(QuestionnaireContent content) {
        this.codes = content.statements().stream().map(Statement::code).toList();
        this.headline = content.headline().code();
        this.areas = content.statements().stream()
                .collect(Collectors.groupingBy(
                        Statement::area, Collectors.mapping(Statement::code, Collectors.toList())));
    }

    WaveTable table(List<OfficeSums> sums) {
        Map<OfficeSums, Figures> shown = new HashMap<>();
        sums.forEach(office -> figures(office).ifPresent(figures -> shown.put(office, figures)));
        Map<OfficeId, Disclosed<Figures>> offices =
                sums.stream().collect(Collectors.toMap(OfficeSums::office, office -> disclosed(shown.get(office))));
        return new WaveTable(offices, shown.size(), overall(shown), new Suppressed<>());
    }

    private Optional<Figures> figures(OfficeSums office) {
        Map<String, Disclosed<Ratings>> questions =
                codes.stream().collect(Collectors.toMap(Function.identity(), code -> question(office, code)));
        Disclosed<IndexFigure> index = whole(questions, codes).isPresent()
                ? new Released<>(IndexFigure.of(office.index()))
                : new Suppressed<>();
        Map<String, Disclosed<Ratings>> byArea = areas.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        area -> disclosed(whole(questions, area.getValue()).orElse(null))));
        return office.responses() < Disclosed.MINIMUM
                ? Optional.empty()
                : released(questions, headline)
                        .map(whole -> new Figures(office.responses(), whole, index, byArea, questions));
    }

    /** All ratings of the statements; nothing unless every one of them is shown. */
    private static Optional<Ratings> whole(Map<String, Disclosed<Ratings>> questions, List<String> statements) {
        boolean complete =
                statements.stream().allMatch(code -> released(questions, code).isPresent());
        return complete
                ? statements.stream()
                        .flatMap(code -> released(questions, code).stream())
                        .reduce(Ratings::plus)
                : Optional.empty();
    }

    private static Disclosed<Ratings> question(OfficeSums office, String code) {
        Ratings ratings = office.ratings(code);
        return Disclosed.of(ratings.n(), ratings);
    }

    private Disclosed<Figures> overall(Map<OfficeSums, Figures> shown) {
        if (shown.isEmpty()) {
            return new Suppressed<>();
        }
        Map<String, Disclosed<Ratings>> questions = codes.stream()
                .collect(Collectors.toMap(
                        Function.identity(), code -> pooled(shown, figures -> figures.question(code))));
        return disclosed(released(questions, headline)
                .map(whole -> new Figures(
                        shown.keySet().stream().mapToLong(OfficeSums::responses).sum(),
                        whole,
                        index(shown),
                        areas.keySet().stream()
                                .collect(Collectors.toMap(
                                        Function.identity(), area -> pooled(shown, figures -> figures.area(area)))),
                        questions))
                .orElse(null));
    }

    private static Disclosed<Ratings> pooled(
            Map<OfficeSums, Figures> shown, Function<Figures, Disclosed<Ratings>> part) {
        return disclosed(shown.values().stream()
                .flatMap(figures -> part.apply(figures).released().stream())
                .reduce(Ratings::plus)
                .orElse(null));
    }

    private static Disclosed<IndexFigure> index(Map<OfficeSums, Figures> shown) {
        return disclosed(shown.entrySet().stream()
                .filter(entry -> entry.getValue().index().released().isPresent())
                .map(entry -> entry.getKey().index())
                .reduce(IndexFigure.Sums::plus)
                .map(IndexFigure::of)
                .orElse(null));
    }

    private static Optional<Ratings> released(Map<String, Disclosed<Ratings>> questions, String code) {
        return Optional.ofNullable(questions.get(code)).flatMap(Disclosed::released);
    }

    private static <T> Disclosed<T> disclosed(@Nullable T value) {
        return value == null ? new Suppressed<>() : new Released<>(value);
    }
}
