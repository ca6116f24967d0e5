package eu.gminarium.survey.http.results;

import com.fasterxml.jackson.annotation.JsonInclude;
import eu.gminarium.survey.comparison.ChoiceComparison;
import eu.gminarium.survey.comparison.ChoiceComparison.Answer;
import eu.gminarium.survey.comparison.ChoiceComparison.Broken;
import eu.gminarium.survey.comparison.ChoiceComparison.Compared;
import eu.gminarium.survey.comparison.ChoiceComparison.Finding;
import eu.gminarium.survey.comparison.ChoiceComparison.Hidden;
import eu.gminarium.survey.comparison.StatementComparison.Reason;
import eu.gminarium.survey.comparison.Verdict;
import eu.gminarium.survey.http.results.ComparisonJson.DifferenceJson;
import io.micronaut.serde.annotation.Serdeable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One question of the wave that is no rated statement. All differences are the figure minus the reference.
 *
 * @param broken why it cannot be compared: NEW, REWORDED, OTHER_ANSWERS or OTHER_PEOPLE
 * @param suppressed true if one of the figures is hidden
 * @param referenceN people of the reference who chose something
 * @param n people who chose something
 * @param answers of a question with two answers only the first
 * @param netRecommendation only of recommendations
 */
@Serdeable
@JsonInclude(JsonInclude.Include.NON_NULL)
record ChoiceComparisonJson(
        String code,
        @Nullable Reason broken,
        @Nullable Boolean suppressed,
        @Nullable Long referenceN,
        @Nullable Long n,
        @Nullable List<AnswerJson> answers,
        @Nullable NetJson netRecommendation) {

    static List<ChoiceComparisonJson> of(List<ChoiceComparison> choices) {
        return choices.stream().map(ChoiceComparisonJson::of).toList();
    }

    private static ChoiceComparisonJson of(ChoiceComparison comparison) {
        String code = comparison.question().code();
        return switch (comparison) {
            case Broken broken -> new ChoiceComparisonJson(code, broken.reason(), null, null, null, null, null);
            case Hidden _ -> new ChoiceComparisonJson(code, null, true, null, null, null, null);
            case Compared compared ->
                new ChoiceComparisonJson(
                        code,
                        null,
                        null,
                        compared.reference().n(),
                        compared.figure().n(),
                        compared.answers().stream()
                                .map(answer -> AnswerJson.of(answer, compared))
                                .toList(),
                        compared.net() == null ? null : NetJson.of(compared.net(), compared));
        };
    }

    /**
     * One answer: the shares of those who chose it, their difference with its 95 % interval.
     *
     * @param pValue corrected after Holm for all answers of the office that are compared
     */
    @Serdeable
    record AnswerJson(
            String code,
            double referenceShare,
            double share,
            DifferenceJson difference,
            double pValue,
            Verdict verdict,
            double cohensH) {

        static AnswerJson of(Answer answer, Compared compared) {
            Finding finding = answer.share();
            return new AnswerJson(
                    answer.code(),
                    compared.reference().share(answer.code()).value(),
                    compared.figure().share(answer.code()).value(),
                    DifferenceJson.of(finding.difference()),
                    finding.pValue(),
                    finding.verdict(),
                    answer.cohensH());
        }
    }

    /** The net scores −1 to 1, and their difference with its 95 % interval. */
    @Serdeable
    record NetJson(double reference, double value, DifferenceJson difference, double pValue, Verdict verdict) {

        static NetJson of(Finding finding, Compared compared) {
            return new NetJson(
                    compared.reference().net().value(),
                    compared.figure().net().value(),
                    DifferenceJson.of(finding.difference()),
                    finding.pValue(),
                    finding.verdict());
        }
    }
}
