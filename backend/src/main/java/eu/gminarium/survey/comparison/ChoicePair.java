package eu.gminarium.survey.comparison;

import eu.gminarium.shared.statistics.Holm;
import eu.gminarium.survey.comparison.ChoiceComparison.Answer;
import eu.gminarium.survey.comparison.ChoiceComparison.Broken;
import eu.gminarium.survey.comparison.ChoiceComparison.Compared;
import eu.gminarium.survey.comparison.ChoiceComparison.Finding;
import eu.gminarium.survey.comparison.ChoiceComparison.Hidden;
import eu.gminarium.survey.comparison.StatementComparison.Reason;
import eu.gminarium.survey.disclosure.ChoiceFigure;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Recommendation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** Two released figures of one question, asked the same. */
record ChoicePair(ClosedQuestion question, ChoiceFigure reference, ChoiceFigure figure) {

    /** All such questions of the wave in their order; one correction for all their answers. */
    static List<ChoiceComparison> compare(
            QuestionnaireContent asked,
            Map<String, Disclosed<ChoiceFigure>> reference,
            QuestionnaireContent content,
            Map<String, Disclosed<ChoiceFigure>> figures) {
        List<ChoicePair> pairs = content.choices().stream()
                .filter(question -> Reason.of(asked, content, question).isEmpty())
                .flatMap(question -> pair(question, reference, figures).stream())
                .toList();
        Map<ClosedQuestion, ChoiceComparison> compared = corrected(pairs);
        return content.choices().stream()
                .map(question -> Reason.of(asked, content, question)
                        .<ChoiceComparison>map(reason -> new Broken(question, reason))
                        .orElseGet(() -> compared.getOrDefault(question, new Hidden(question))))
                .toList();
    }

    private static Map<ClosedQuestion, ChoiceComparison> corrected(List<ChoicePair> pairs) {
        List<Double> adjusted = Holm.adjust(
                pairs.stream().flatMap(pair -> pair.pValues().stream()).toList());
        Map<ClosedQuestion, ChoiceComparison> compared = new HashMap<>();
        int from = 0;
        for (ChoicePair pair : pairs) {
            int to = from + pair.pValues().size();
            compared.put(pair.question(), pair.compared(adjusted.subList(from, to)));
            from = to;
        }
        return compared;
    }

    private static Optional<ChoicePair> pair(
            ClosedQuestion question,
            Map<String, Disclosed<ChoiceFigure>> reference,
            Map<String, Disclosed<ChoiceFigure>> figures) {
        return shown(reference, question)
                .flatMap(first -> shown(figures, question).map(second -> new ChoicePair(question, first, second)));
    }

    private static Optional<ChoiceFigure> shown(Map<String, Disclosed<ChoiceFigure>> figures, ClosedQuestion question) {
        return Optional.ofNullable(figures.get(question.code())).flatMap(Disclosed::released);
    }

    private boolean recommends() {
        return question instanceof Recommendation;
    }

    /** Of two answers the second is what the first leaves. */
    private List<String> answers() {
        List<String> values = question.countedValues();
        if (recommends()) {
            return List.of();
        }
        return values.size() == 2 && !question.multiple() ? values.subList(0, 1) : values;
    }

    private List<Double> pValues() {
        return recommends()
                ? List.of(figure.net().pValue(reference.net()))
                : answers().stream()
                        .map(code -> figure.share(code).pValue(reference.share(code)))
                        .toList();
    }

    /** @param adjusted the corrected probabilities, in the order of the others */
    private Compared compared(List<Double> adjusted) {
        List<String> codes = answers();
        List<Answer> answers = IntStream.range(0, codes.size())
                .mapToObj(i -> answer(codes.get(i), adjusted.get(i)))
                .toList();
        Finding net = recommends() ? Finding.of(figure.net().minus(reference.net()), adjusted.getFirst()) : null;
        return new Compared(question, reference, figure, answers, net);
    }

    private Answer answer(String code, double pValue) {
        return new Answer(
                code,
                Finding.of(figure.share(code).minus(reference.share(code)), pValue),
                figure.share(code).cohensH(reference.share(code)));
    }
}
