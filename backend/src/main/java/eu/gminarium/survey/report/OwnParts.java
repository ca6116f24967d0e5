package eu.gminarium.survey.report;

import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.LocalResult;
import eu.gminarium.survey.disclosure.ChoiceFigure;
import eu.gminarium.survey.disclosure.Disclosed;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.survey.report.PrintedReport.ChoicePart;
import eu.gminarium.survey.report.PrintedReport.OwnPart;
import eu.gminarium.survey.report.PrintedReport.StatementRow;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one office alone asked: never beside other offices, which did not ask it. */
record OwnParts(String subject, SurveyWords words) {

    /** @param written comments by question; null if the reader may not see them */
    OwnPart of(LocalResult result, @Nullable Map<String, List<String>> written) {
        return new OwnPart(
                words.t("survey.local.results", subject),
                words.t("survey.local.results.note"),
                result.asked().statements().stream()
                        .map(statement -> statement(statement, ratings(result, statement)))
                        .toList(),
                result.asked().choices().stream()
                        .map(question -> choice(question, figure(result, question)))
                        .toList(),
                new CommentParts(words).of(result.asked().comments(), written));
    }

    private StatementRow statement(Statement statement, Disclosed<Ratings> ratings) {
        var bars = new Bars(words);
        return new StatementRow(
                words.t(statement.text()),
                bars.share(subject, ratings),
                null,
                ratings.released().map(bars::cells).orElse(List.of()));
    }

    private ChoicePart choice(ClosedQuestion question, Disclosed<ChoiceFigure> figure) {
        return new ChoiceParts.Table(question, List.of(new ChoiceParts.Column(subject, figure)), words).part();
    }

    /** Hidden where the office itself is. */
    static Disclosed<Ratings> ratings(LocalResult result, Statement statement) {
        return result.figures()
                .released()
                .map(figures -> figures.statement(statement.code()))
                .orElseGet(Disclosed.Suppressed::new);
    }

    /** Hidden where the office itself is. */
    static Disclosed<ChoiceFigure> figure(LocalResult result, ClosedQuestion question) {
        return result.figures()
                .released()
                .map(figures -> figures.choice(question.code()))
                .orElseGet(Disclosed.Suppressed::new);
    }
}
