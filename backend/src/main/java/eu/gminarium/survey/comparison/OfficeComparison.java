package eu.gminarium.survey.comparison;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.statistics.Holm;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.comparison.StatementComparison.Broken;
import eu.gminarium.survey.comparison.StatementComparison.Compared;
import eu.gminarium.survey.comparison.StatementComparison.Hidden;
import eu.gminarium.survey.comparison.StatementComparison.Reason;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.LocalFigures;
import eu.gminarium.survey.disclosure.WaveTable;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One office's ratings in a wave beside a reference: its own in an earlier wave, or other offices' in the same one.
 *
 * @param statements in the order in which the wave asked them
 */
public record OfficeComparison(List<StatementComparison> statements) {

    public OfficeComparison {
        statements = List.copyOf(statements);
    }

    /** One office beside itself in an earlier wave; what that one asked in other words, or not at all, is not compared. */
    public static OfficeComparison since(
            QuestionnaireContent asked,
            WaveTable earlier,
            QuestionnaireContent content,
            WaveTable table,
            OfficeId office) {
        return of(asked, earlier.ratings(office), content, table.ratings(office));
    }

    /**
     * One office beside another in the same wave.
     *
     * @param other null for all other shown offices, pooled
     */
    public static OfficeComparison beside(
            QuestionnaireContent content, WaveTable table, OfficeId office, @Nullable OfficeId other) {
        return of(
                content,
                other == null ? table.ratingsOfOthers(office) : table.ratings(other),
                content,
                table.ratings(office));
    }

    /** One office's own questions, which no other office asked, beside themselves in an earlier wave. */
    public static OfficeComparison ofOwn(
            QuestionnaireContent asked, LocalFigures reference, QuestionnaireContent content, LocalFigures figures) {
        return of(asked, reference.statements(), content, figures.statements());
    }

    private static OfficeComparison of(
            QuestionnaireContent asked,
            Map<String, Disclosed<Ratings>> reference,
            QuestionnaireContent content,
            Map<String, Disclosed<Ratings>> ratings) {
        List<StatementComparison> all = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        for (Statement statement : content.statements()) {
            Optional<Reason> broken = broken(asked, content, statement);
            Optional<Pair> pair = broken.isPresent() ? Optional.empty() : Pair.of(statement, reference, ratings);
            pair.ifPresent(pairs::add);
            all.add(broken.<StatementComparison>map(reason -> new Broken(statement, reason))
                    .orElseGet(() -> new Hidden(statement)));
        }
        List<Double> pValues = Holm.adjust(pairs.stream().map(Pair::pValue).toList());
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            all.set(content.statements().indexOf(pair.statement()), pair.compared(pValues.get(i)));
        }
        return new OfficeComparison(all);
    }

    /** Those of which both figures are shown. */
    public List<Compared> compared() {
        return statements.stream()
                .filter(Compared.class::isInstance)
                .map(Compared.class::cast)
                .toList();
    }

    /** How many statements have the verdict. */
    public long count(Verdict verdict) {
        return compared().stream().filter(each -> each.verdict() == verdict).count();
    }

    private static Optional<Reason> broken(
            QuestionnaireContent asked, QuestionnaireContent content, Statement statement) {
        if (asked.asks(statement, content)) {
            return Optional.empty();
        }
        return Optional.of(asked.statement(statement.code()).isEmpty() ? Reason.NEW : Reason.REWORDED);
    }

    private record Pair(Statement statement, Ratings reference, Ratings ratings) {

        static Optional<Pair> of(
                Statement statement,
                Map<String, Disclosed<Ratings>> reference,
                Map<String, Disclosed<Ratings>> ratings) {
            return shown(reference, statement)
                    .flatMap(first -> shown(ratings, statement).map(second -> new Pair(statement, first, second)));
        }

        private static Optional<Ratings> shown(Map<String, Disclosed<Ratings>> figures, Statement statement) {
            return Optional.ofNullable(figures.get(statement.code())).flatMap(Disclosed::released);
        }

        double pValue() {
            return ratings.topTwo().pValue(reference.topTwo());
        }

        Compared compared(double adjusted) {
            return Compared.of(statement, reference, ratings, adjusted);
        }
    }
}
