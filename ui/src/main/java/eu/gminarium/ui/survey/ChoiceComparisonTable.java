package eu.gminarium.ui.survey;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.shared.statistics.Difference;
import eu.gminarium.survey.comparison.ChoiceComparison;
import eu.gminarium.survey.comparison.ChoiceComparison.Answer;
import eu.gminarium.survey.comparison.ChoiceComparison.Broken;
import eu.gminarium.survey.comparison.ChoiceComparison.Compared;
import eu.gminarium.survey.comparison.ChoiceComparison.Finding;
import eu.gminarium.survey.comparison.ChoiceComparison.Hidden;
import eu.gminarium.survey.comparison.OfficeComparison;
import eu.gminarium.survey.comparison.Verdict;
import eu.gminarium.survey.disclosure.ChoiceFigure;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.ui.common.PlainTable;
import eu.gminarium.ui.common.StatusBadge;
import eu.gminarium.ui.common.StatusBadge.Tone;
import eu.gminarium.ui.common.Texts;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How often each answer to the other questions was chosen, beside an earlier wave or other offices. An answer is neither good nor
 * bad, so its badges have one colour; a net score is better when it is higher.
 */
final class ChoiceComparisonTable {

    private static final String NOTHING = "–";

    private final String reference;
    private final String figure;

    ChoiceComparisonTable(String reference, String figure) {
        this.reference = reference;
        this.figure = figure;
    }

    /** How many answers are more and less frequent, and how many neither. */
    static String sentence(String office, String with, OfficeComparison comparison) {
        List<Finding> findings = comparison.answersCompared();
        if (findings.isEmpty()) {
            return Texts.t("survey.answers.nothing", office, with);
        }
        long more = findings.stream()
                .filter(each -> each.verdict() == Verdict.HIGHER)
                .count();
        long fewer = findings.stream()
                .filter(each -> each.verdict() == Verdict.LOWER)
                .count();
        return Texts.t("survey.answers.summary", office, with, more, fewer, findings.size() - more - fewer);
    }

    /** What can be said of the net score of each recommendation that is compared. */
    static List<String> netSentences(String office, String with, OfficeComparison comparison) {
        return comparison.choices().stream()
                .filter(Compared.class::isInstance)
                .map(Compared.class::cast)
                .flatMap(compared -> Stream.ofNullable(compared.net())
                        .map(net -> Texts.t(
                                "survey.answers.net.sentence",
                                office,
                                with,
                                points(compared.figure()),
                                points(compared.reference()),
                                Texts.t("survey.beside.verdict." + net.verdict()))))
                .toList();
    }

    PlainTable table(String caption, OfficeComparison comparison) {
        var table = new PlainTable(
                caption,
                List.of(
                        Texts.t("survey.answers.question"),
                        Texts.t("survey.choice.answer"),
                        reference,
                        figure,
                        Texts.t("survey.change.difference"),
                        Texts.t("survey.beside.verdict")));
        comparison.choices().forEach(choice -> rows(choice).forEach(table::row));
        return table;
    }

    private static List<List<Component>> rows(ChoiceComparison comparison) {
        String text = Texts.t(comparison.question().text());
        return switch (comparison) {
            case Broken broken -> List.of(without(text, Texts.t("survey.change.broken." + broken.reason())));
            case Hidden _ -> List.of(without(text, Texts.t("survey.hidden", Disclosed.MINIMUM)));
            case Compared compared -> rows(text, compared);
        };
    }

    private static List<List<Component>> rows(String text, Compared compared) {
        List<List<Component>> rows = new ArrayList<>();
        compared.answers().forEach(answer -> rows.add(row(text, compared, answer)));
        Finding net = compared.net();
        if (net != null) {
            rows.add(row(
                    text,
                    Texts.t("survey.answers.net"),
                    net(compared.reference()),
                    net(compared.figure()),
                    net.difference(),
                    VerdictBadge.ofRating(net.verdict(), Texts.t("survey.beside.verdict." + net.verdict()))));
        }
        return rows;
    }

    private static List<Component> row(String text, Compared compared, Answer answer) {
        return row(
                text,
                AnswerWords.of(compared.question(), answer.code()),
                share(compared.reference(), answer.code()),
                share(compared.figure(), answer.code()),
                answer.share().difference(),
                VerdictBadge.ofAnswer(
                        answer.share().verdict(),
                        Texts.t("survey.answers.verdict." + answer.share().verdict())));
    }

    private static List<Component> row(
            String text, String answer, String before, String after, Difference difference, StatusBadge badge) {
        Stream<String> texts = Stream.of(text, answer, before, after, points(difference));
        return Stream.concat(texts.map(Span::new), Stream.<Component>of(badge)).toList();
    }

    private static List<Component> without(String text, String reason) {
        return List.of(
                new Span(text),
                new Span(NOTHING),
                new Span(NOTHING),
                new Span(NOTHING),
                new Span(NOTHING),
                new StatusBadge(Tone.NEUTRAL, reason));
    }

    private static String share(ChoiceFigure figure, String code) {
        return Texts.t("survey.change.figure", Texts.percent(figure.share(code).value()), Texts.integer(figure.n()));
    }

    private static String net(ChoiceFigure figure) {
        return Texts.t("survey.change.figure", points(figure), Texts.integer(figure.n()));
    }

    private static String points(ChoiceFigure figure) {
        return Texts.number(figure.net().value() * 100, 0);
    }

    private static String points(Difference difference) {
        return Texts.t(
                "survey.change.points",
                QuestionTrend.points(difference.value()),
                QuestionTrend.points(difference.interval().lower()),
                QuestionTrend.points(difference.interval().upper()));
    }
}
