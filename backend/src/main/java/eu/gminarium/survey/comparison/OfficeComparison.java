package eu.gminarium.survey.comparison;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.statistics.Holm;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.comparison.ChoiceComparison.Finding;
import eu.gminarium.survey.comparison.StatementComparison.Broken;
import eu.gminarium.survey.comparison.StatementComparison.Compared;
import eu.gminarium.survey.comparison.StatementComparison.Hidden;
import eu.gminarium.survey.comparison.StatementComparison.Reason;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.disclosure.Figures;
import eu.gminarium.survey.disclosure.LocalFigures;
import eu.gminarium.survey.disclosure.WaveTable;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * One office's answers in a wave beside a reference: its own in an earlier wave, or other offices' in the same one; or those of some
 * people beside others.
 *
 * @param statements in the order in which the wave asked them
 * @param choices the other questions with given answers, likewise; empty for groups of people, of whom none is shown
 */
public record OfficeComparison(List<StatementComparison> statements, List<ChoiceComparison> choices) {

    public OfficeComparison {
        statements = List.copyOf(statements);
        choices = List.copyOf(choices);
    }

    /** One office beside itself in an earlier wave; what that one asked in other words, or not at all, is not compared. */
    public static OfficeComparison since(
            QuestionnaireContent asked,
            WaveTable earlier,
            QuestionnaireContent content,
            WaveTable table,
            OfficeId office) {
        return new OfficeComparison(
                of(asked, earlier.ratings(office), content, table.ratings(office)),
                ChoicePair.compare(asked, earlier.choices(office), content, table.choices(office)));
    }

    /**
     * All shown offices together beside themselves in an earlier wave. Empty where other offices were shown then: a difference could
     * be one of offices, not of satisfaction. So is a question hidden of which other offices' answers were shown. Both tables must
     * hold every office.
     */
    public static Optional<OfficeComparison> together(
            QuestionnaireContent asked, WaveTable earlier, QuestionnaireContent content, WaveTable table) {
        if (!earlier.shownOffices().equals(table.shownOffices())) {
            return Optional.empty();
        }
        return Optional.of(new OfficeComparison(
                of(
                        asked,
                        earlier.ratingsTogether(),
                        content,
                        ofTheSame(earlier, table, table.ratingsTogether(), Figures::question)),
                ChoicePair.compare(
                        asked,
                        earlier.choicesTogether(),
                        content,
                        ofTheSame(earlier, table, table.choicesTogether(), Figures::choice))));
    }

    /** The pooled figures in which the same offices are as in the earlier table's. */
    private static <T> Map<String, Disclosed<T>> ofTheSame(
            WaveTable earlier,
            WaveTable table,
            Map<String, Disclosed<T>> together,
            BiFunction<Figures, String, Disclosed<T>> figure) {
        return together.entrySet().stream()
                .filter(pooled -> table.showsLike(earlier, office -> figure.apply(office, pooled.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * One office beside another in the same wave.
     *
     * @param other null for all other shown offices, pooled
     */
    public static OfficeComparison beside(
            QuestionnaireContent content, WaveTable table, OfficeId office, @Nullable OfficeId other) {
        return new OfficeComparison(
                of(
                        content,
                        other == null ? table.ratingsOfOthers(office) : table.ratings(other),
                        content,
                        table.ratings(office)),
                ChoicePair.compare(
                        content,
                        other == null ? table.choicesOfOthers(office) : table.choices(other),
                        content,
                        table.choices(office)));
    }

    /** Some people beside others of the same wave; nobody is in both. */
    public static OfficeComparison ofGroups(
            QuestionnaireContent content, Disclosed<Figures> reference, Disclosed<Figures> group) {
        return new OfficeComparison(of(content, ratings(reference), content, ratings(group)), List.of());
    }

    private static Map<String, Disclosed<Ratings>> ratings(Disclosed<Figures> figures) {
        return figures.released().map(Figures::questions).orElseGet(Map::of);
    }

    /** One office's own questions, which no other office asked, beside themselves in an earlier wave. */
    public static OfficeComparison ofOwn(
            QuestionnaireContent asked, LocalFigures reference, QuestionnaireContent content, LocalFigures figures) {
        return new OfficeComparison(
                of(asked, reference.statements(), content, figures.statements()),
                ChoicePair.compare(asked, reference.choices(), content, figures.choices()));
    }

    private static List<StatementComparison> of(
            QuestionnaireContent asked,
            Map<String, Disclosed<Ratings>> reference,
            QuestionnaireContent content,
            Map<String, Disclosed<Ratings>> ratings) {
        List<StatementComparison> all = new ArrayList<>();
        List<Pair> pairs = new ArrayList<>();
        for (Statement statement : content.statements()) {
            Optional<Reason> broken = Reason.of(asked, content, statement);
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
        return all;
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

    /** The findings about all answers that are compared. */
    public List<Finding> answersCompared() {
        return choices.stream()
                .filter(ChoiceComparison.Compared.class::isInstance)
                .map(ChoiceComparison.Compared.class::cast)
                .flatMap(each -> each.answers().stream())
                .map(ChoiceComparison.Answer::share)
                .toList();
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
