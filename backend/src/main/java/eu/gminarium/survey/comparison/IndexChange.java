package eu.gminarium.survey.comparison;

import eu.gminarium.shared.statistics.Difference;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.disclosure.IndexFigure;
import eu.gminarium.survey.disclosure.WaveTable;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Statement;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Two indexes of the same statements beside each other: of two waves, or of two offices.
 *
 * @param reference of the earlier wave or of the other office
 * @param difference the index less the reference, in points, with an interval as cautious as those of the two
 */
public record IndexChange(IndexFigure reference, IndexFigure index, Difference difference) {

    public static IndexChange of(IndexFigure reference, IndexFigure index) {
        return new IndexChange(
                reference,
                index,
                Difference.of(index.value(), index.interval(), reference.value(), reference.interval()));
    }

    /** Nothing where one of them is hidden. */
    public static Optional<IndexChange> of(Disclosed<IndexFigure> reference, Disclosed<IndexFigure> index) {
        return reference.released().flatMap(first -> index.released().map(second -> of(first, second)));
    }

    /**
     * Of all shown offices together in two waves; nothing where one of the indexes is hidden, or they are made of different offices.
     * Both tables must hold every office.
     *
     * @param index of all statements or of an area's
     */
    public static Optional<IndexChange> together(
            WaveTable earlier, WaveTable table, Function<Figures, Disclosed<IndexFigure>> index) {
        return table.showsLike(earlier, index::apply)
                ? of(pooled(earlier, index), pooled(table, index))
                : Optional.empty();
    }

    private static Disclosed<IndexFigure> pooled(WaveTable table, Function<Figures, Disclosed<IndexFigure>> index) {
        return table.overall().released().map(index).orElseGet(Disclosed.Suppressed::new);
    }

    /**
     * Whether an index means the same in both questionnaires: each of its statements is asked in both, in the same words, and no
     * other.
     *
     * @param which statements the index is made of
     */
    public static boolean means(QuestionnaireContent asked, QuestionnaireContent content, Predicate<Statement> which) {
        List<Statement> after = content.statements().stream().filter(which).toList();
        return codes(asked.statements().stream().filter(which)).equals(codes(after.stream()))
                && after.stream().allMatch(statement -> asked.asks(statement, content));
    }

    private static Set<String> codes(Stream<Statement> statements) {
        return statements.map(Statement::code).collect(Collectors.toSet());
    }

    /** A single comparison, so its own interval decides. */
    public Verdict verdict() {
        return Verdict.of(difference.value(), difference.excludesZero(), true);
    }
}
