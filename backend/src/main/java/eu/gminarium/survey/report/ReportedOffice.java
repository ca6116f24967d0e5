package eu.gminarium.survey.report;

import eu.gminarium.shared.OfficeId;
import eu.gminarium.survey.LocalResult;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a report on one office tells besides what all offices share.
 *
 * @param asked all that the office asked, its own questions too
 * @param own what came of the questions that it alone asked; null if it asked none
 * @param written comments by question, those to its own ones too; null if the reader may not see them
 */
record ReportedOffice(
        OfficeId office,
        QuestionnaireContent asked,
        @Nullable LocalResult own,
        @Nullable Map<String, List<String>> written) {}
