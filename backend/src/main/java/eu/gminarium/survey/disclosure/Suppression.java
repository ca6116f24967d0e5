package eu.gminarium.survey.disclosure;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.disclosure.Disclosed.Released;
import eu.gminarium.survey.disclosure.Disclosed.Suppressed;
import eu.gminarium.survey.questionnaire.Question;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides which of a wave's figures may be shown, so that none of the hidden ones can be worked out from the shown.
 *
 * <p>A question of an office is shown from {@value Disclosed#MINIMUM} valid answers on; an office as a whole if that
 * holds for its responses and for the statement that stands for the whole. The rest guards against subtraction:
 *
 * <ul>
 *   <li>A total less its shown parts gives the hidden part, exactly if one is hidden and as a small group if more are.
 *       Hiding a further, large office would take away a figure that people may have. The total is instead made of the
 *       shown parts only, cell by cell: less its parts it is always nothing. Its number of responses shrinks with it.
 *   <li>An office's index less its shown statements would give the hidden statement, so the index is shown only if every
 *       statement is; the common index is made of the offices whose index is shown. An area's likewise. All of
 *       an index is made of shown statements, its interval too.
 *   <li>Figures of some people of an office, by what they answered or how, are made of whole {@link Groups}.
 * </ul>
 */
final class Suppression {

    private final List<String> codes;
    private final List<String> choices;
    private final String headline;
    private final Map<String, List<String>> areas;

    Suppression(QuestionnaireContent content) {
        this.codes = content.statements().stream().map(Statement::code).toList();
        this.choices = content.choices().stream().map(Question::code).toList();
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

    /**
     * Some people of an office.
     *
     * @param questions what may be shown of each statement
     */
    Disclosed<Figures> group(Disclosed<Long> responses, Map<String, Disclosed<Ratings>> questions) {
        return disclosed(responses
                .released()
                .flatMap(people -> released(questions, headline)
                        .map(whole -> figures(people, whole, questions, Map.of(), List.of(questions))))
                .orElse(null));
    }

    /** The same people of several offices together, as far as they are shown. */
    Disclosed<Figures> together(List<Figures> offices) {
        List<Map<String, Disclosed<Ratings>>> parts =
                offices.stream().map(Figures::questions).toList();
        Map<String, Disclosed<Ratings>> questions =
                byCode(codes, code -> disclosed(pooled(parts, code).orElse(null)));
        long responses = offices.stream().mapToLong(Figures::responses).sum();
        return disclosed(released(questions, headline)
                .map(whole -> figures(responses, whole, questions, Map.of(), parts))
                .orElse(null));
    }

    /** The shown offices among some, and what is shown of them together; without the questions that are no statements. */
    WaveTable only(WaveTable table, Set<OfficeId> some) {
        WaveTable part = table.within(
                office -> some.contains(office) && table.of(office).released().isPresent());
        List<Figures> shown = part.offices().values().stream()
                .flatMap(figures -> figures.released().stream())
                .toList();
        return new WaveTable(part.offices(), shown.size(), together(shown));
    }

    private Optional<Figures> figures(OfficeSums office) {
        Map<String, Disclosed<Ratings>> questions = byCode(codes, code -> question(office, code));
        Map<String, Disclosed<ChoiceFigure>> chosen = byCode(choices, code -> choice(office, code));
        return office.responses() < Disclosed.MINIMUM
                ? Optional.empty()
                : released(questions, headline)
                        .map(whole -> figures(office.responses(), whole, questions, chosen, List.of(questions)));
    }

    /** @param parts the statements of each office that is in the figures */
    private Figures figures(
            long responses,
            Ratings whole,
            Map<String, Disclosed<Ratings>> questions,
            Map<String, Disclosed<ChoiceFigure>> chosen,
            List<Map<String, Disclosed<Ratings>>> parts) {
        Map<String, Disclosed<IndexFigure>> byArea = areas.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, area -> index(parts, area.getValue())));
        return new Figures(responses, whole, index(parts, codes), byArea, questions, chosen);
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

    private static Disclosed<ChoiceFigure> choice(OfficeSums office, String code) {
        ChoiceFigure chosen = office.choice(code);
        return Disclosed.of(chosen.n(), chosen);
    }

    private Disclosed<Figures> overall(Map<OfficeSums, Figures> shown) {
        List<Map<String, Disclosed<Ratings>>> offices =
                shown.values().stream().map(Figures::questions).toList();
        List<Map<String, Disclosed<ChoiceFigure>>> chosen =
                shown.values().stream().map(Figures::choices).toList();
        Map<String, Disclosed<Ratings>> questions =
                byCode(codes, code -> disclosed(pooled(offices, code).orElse(null)));
        Map<String, Disclosed<ChoiceFigure>> pooled = byCode(
                choices,
                code -> disclosed(pooled(chosen, code, ChoiceFigure::plus).orElse(null)));
        long responses =
                shown.keySet().stream().mapToLong(OfficeSums::responses).sum();
        return disclosed(released(questions, headline)
                .map(whole -> figures(responses, whole, questions, pooled, offices))
                .orElse(null));
    }

    private static Optional<Ratings> pooled(List<Map<String, Disclosed<Ratings>>> offices, String code) {
        return pooled(offices, code, Ratings::plus);
    }

    private static <T> Optional<T> pooled(
            List<Map<String, Disclosed<T>>> offices, String code, BinaryOperator<T> plus) {
        return offices.stream()
                .flatMap(figures -> released(figures, code).stream())
                .reduce(plus);
    }

    private static <T> Optional<T> released(Map<String, Disclosed<T>> figures, String code) {
        return Optional.ofNullable(figures.get(code)).flatMap(Disclosed::released);
    }

    private static <T> Map<String, T> byCode(List<String> codes, Function<String, T> figure) {
        return codes.stream().collect(Collectors.toMap(Function.identity(), figure));
    }

    private static <T> Disclosed<T> disclosed(@Nullable T value) {
        return value == null ? new Suppressed<>() : new Released<>(value);
    }
}
