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
 *       statement is; the common index is made of the offices whose index is shown. An area's likewise. All of
 *       an index is made of shown statements, its interval too.
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
        return new WaveTable(offices, shown.size(), overall(shown));
    }

    private Optional<Figures> figures(OfficeSums office) {
        Map<String, Disclosed<Ratings>> questions =
                codes.stream().collect(Collectors.toMap(Function.identity(), code -> question(office, code)));
        return office.responses() < Disclosed.MINIMUM
                ? Optional.empty()
                : released(questions, headline)
                        .map(whole -> figures(office.responses(), whole, questions, List.of(questions)));
    }

    /** @param parts the statements of each office that is in the figures */
    private Figures figures(
            long responses,
            Ratings whole,
            Map<String, Disclosed<Ratings>> questions,
            List<Map<String, Disclosed<Ratings>>> parts) {
        Map<String, Disclosed<IndexFigure>> byArea = areas.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, area -> index(parts, area.getValue())));
        return new Figures(responses, whole, index(parts, codes), byArea, questions);
    }

    /** Of the statements in those offices of which every one of them is shown. */
    private static Disclosed<IndexFigure> index(
            List<Map<String, Disclosed<Ratings>>> offices, List<String> statements) {
        List<Map<String, Disclosed<Ratings>>> complete = offices.stream()
                .filter(questions -> statements.stream()
                        .allMatch(code -> released(questions, code).isPresent()))
                .toList();
        return complete.isEmpty()
                ? new Suppressed<>()
                : new Released<>(IndexFigure.of(statements.stream()
                        .flatMap(code -> pooled(complete, code).stream())
                        .toList()));
    }

    private static Disclosed<Ratings> question(OfficeSums office, String code) {
        Ratings ratings = office.ratings(code);
        return Disclosed.of(ratings.n(), ratings);
    }

    private Disclosed<Figures> overall(Map<OfficeSums, Figures> shown) {
        List<Map<String, Disclosed<Ratings>>> offices =
                shown.values().stream().map(Figures::questions).toList();
        Map<String, Disclosed<Ratings>> questions = codes.stream()
                .collect(Collectors.toMap(
                        Function.identity(),
                        code -> disclosed(pooled(offices, code).orElse(null))));
        long responses =
                shown.keySet().stream().mapToLong(OfficeSums::responses).sum();
        return disclosed(released(questions, headline)
                .map(whole -> figures(responses, whole, questions, offices))
                .orElse(null));
    }

    private static Optional<Ratings> pooled(List<Map<String, Disclosed<Ratings>>> offices, String code) {
        return offices.stream()
                .flatMap(questions -> released(questions, code).stream())
                .reduce(Ratings::plus);
    }

    private static Optional<Ratings> released(Map<String, Disclosed<Ratings>> questions, String code) {
        return Optional.ofNullable(questions.get(code)).flatMap(Disclosed::released);
    }

    private static <T> Disclosed<T> disclosed(@Nullable T value) {
        return value == null ? new Suppressed<>() : new Released<>(value);
    }
}
