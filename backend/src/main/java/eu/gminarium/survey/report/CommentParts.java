package eu.gminarium.survey.report;

import eu.gminarium.survey.questionnaire.Comment;
import eu.gminarium.survey.report.PrintedReport.CommentPart;
import eu.gminarium.survey.report.PrintedReport.Written;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What people wrote, for those who may read it. */
record CommentParts(SurveyWords words) {

    /** More than anybody reads on paper; all of them are on the screen. */
    private static final int COMMENTS = 200;

    /**
     * Null where the questionnaire asks for no comments.
     *
     * @param written comments by question; null if the reader may not see them
     */
    @Nullable
    CommentPart of(List<Comment> questions, @Nullable Map<String, List<String>> written) {
        if (questions.isEmpty()) {
            return null;
        }
        if (written == null) {
            return new CommentPart(words.t("report.comments.not-yours"), List.of());
        }
        List<Written> shown = questions.stream()
                .map(question -> written(question, written.getOrDefault(question.code(), List.of())))
                .filter(question -> !question.comments().isEmpty())
                .toList();
        return new CommentPart(
                shown.isEmpty() ? words.t("survey.comments.none") : words.t("report.comments.note", COMMENTS), shown);
    }

    private Written written(Comment question, List<String> comments) {
        return new Written(
                words.t(question.text()), comments.stream().limit(COMMENTS).toList());
    }
}
