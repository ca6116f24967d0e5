package eu.gminarium.survey.paper;

import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import java.util.List;
import java.util.Set;

/**
 * Two entries of one sheet beside each other; comments, which nobody types the same twice, are left out.
 *
 * @param compared closed questions with an answer in at least one of the entries
 * @param differences those that were not answered the same, in the questionnaire's order
 */
public record Comparison(int compared, List<Difference> differences) {

    public Comparison {
        differences = List.copyOf(differences);
    }

    /**
     * @param first codes of the answers that were typed first; empty for none
     * @param second codes of the answers that were typed then
     */
    public record Difference(ClosedQuestion question, Set<String> first, Set<String> second) {}

    static Comparison of(QuestionnaireContent content, Answers first, Answers second) {
        List<ClosedQuestion> answered = content.questions().stream()
                .filter(ClosedQuestion.class::isInstance)
                .map(ClosedQuestion.class::cast)
                .filter(question -> first.answers(question) || second.answers(question))
                .toList();
        List<Difference> differences = answered.stream()
                .map(question ->
                        new Difference(question, first.chosen(question.code()), second.chosen(question.code())))
                .filter(pair -> !pair.first().equals(pair.second()))
                .toList();
        return new Comparison(answered.size(), differences);
    }
}
