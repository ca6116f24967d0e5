package eu.gminarium.survey.comparison;

import eu.gminarium.shared.statistics.Holm;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.comparison.StatementComparison.Broken;
import eu.gminarium.survey.comparison.StatementComparison.Compared;
import eu.gminarium.survey.comparison.StatementComparison.Hidden;
import eu.gminarium.survey.comparison.StatementComparison.Reason;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Disclosed.Suppressed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One office in two waves.
 *
 * @param statements of the later wave, in the order in which it asked them
 */
public record OfficeComparison(List<StatementComparison> statements) {

    public OfficeComparison {
        statements = List.copyOf(statements);
    }

    /** Compares what both waves asked in the same words, and no other statement. */
    public static OfficeComparison of(
            QuestionnaireContent earlier,
            Disclosed<Figures> before,
            QuestionnaireContent later,
            Disclosed<Figures> after) {
        List<StatementComparison> all = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        for (Statement statement : later.statements()) {
            Optional<Reason> broken = broken(earlier, statement);
            Optional<Pair> pair = broken.isPresent() ? Optional.empty() : Pair.of(statement, before, after);
            pair.ifPresent(pairs::add);
            all.add(broken.<StatementComparison>map(reason -> new Broken(statement, reason))
                    .orElseGet(() -> new Hidden(statement)));
        }
        List<Double> pValues = Holm.adjust(pairs.stream().map(Pair::pValue).toList());
        for (int i = 0; i < pairs.size(); i++) {
            Pair pair = pairs.get(i);
            all.set(later.statements().indexOf(pair.statement()), pair.compared(pValues.get(i)));
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

    private static Optional<Reason> broken(QuestionnaireContent earlier, Statement statement) {
        if (earlier.asks(statement)) {
            return Optional.empty();
        }
        return Optional.of(earlier.statement(statement.code()).isEmpty() ? Reason.NEW : Reason.REWORDED);
    }

    private record Pair(Statement statement, Ratings before, Ratings after) {

        static Optional<Pair> of(Statement statement, Disclosed<Figures> before, Disclosed<Figures> after) {
            return figure(before, statement)
                    .flatMap(earlier -> figure(after, statement).map(later -> new Pair(statement, earlier, later)));
        }

        private static Optional<Ratings> figure(Disclosed<Figures> figures, Statement statement) {
            return figures.released()
                    .flatMap(shown -> shown.questions()
                            .getOrDefault(statement.code(), new Suppressed<>())
                            .released());
        }

        double pValue() {
            return after.topTwo().pValue(before.topTwo());
        }

        Compared compared(double adjusted) {
            return Compared.of(statement, before, after, adjusted);
        }
    }
}
