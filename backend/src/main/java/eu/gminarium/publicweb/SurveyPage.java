package eu.gminarium.publicweb;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.survey.PublicSurvey;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Statement;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the templates of an open survey show. All that the respondent has said so far travels in the page's form; the
 * server remembers nothing.
 *
 * @param base address of the survey in the page's language
 * @param chosen statement code to rating code, in the order of the questionnaire
 * @param checked whether missing answers and long comments are pointed out
 */
public record SurveyPage(
        PublicSurvey survey,
        QuestionnaireContent content,
        String base,
        UUID sheet,
        Map<String, String> chosen,
        String comment,
        boolean checked) {

    private static final List<String> SCALE = List.of("1", "2", "3", "4", "5");

    /** The survey's address in the page's language, with something after it. */
    public String address(String rest) {
        return base + rest;
    }

    public @Nullable LocalizedText introduction() {
        return content.introduction();
    }

    public LocalizedText heading() {
        return content.heading();
    }

    public List<Statement> statements() {
        return content.statements();
    }

    public boolean asksComment() {
        return content.comment() != null;
    }

    /** The free question; only asked for where there is one. */
    public LocalizedText commentQuestion() {
        if (content.comment() == null) {
            throw new IllegalStateException("this questionnaire asks for no comment");
        }
        return content.comment();
    }

    public List<String> scale() {
        return SCALE;
    }

    public int steps() {
        return asksComment() ? 2 : 1;
    }

    public long minutes() {
        return content.minutes();
    }

    public String lastDay(Locale locale) {
        return Formats.date(locale, survey.endsOn());
    }

    public boolean isChosen(Statement statement, String rating) {
        return rating.equals(chosen.get(statement.code()));
    }

    public boolean isMissing(Statement statement) {
        return checked && !chosen.containsKey(statement.code());
    }

    /** The statements without an answer, once somebody has tried to go on. */
    public List<Statement> missing() {
        return statements().stream().filter(this::isMissing).toList();
    }

    public int maxComment() {
        return Answers.MAX_COMMENT;
    }

    public boolean commentTooLong() {
        return checked && comment.length() > Answers.MAX_COMMENT;
    }

    /** The same page with what is wrong pointed out. */
    SurveyPage check() {
        return new SurveyPage(survey, content, base, sheet, chosen, comment, true);
    }

    boolean hasErrors() {
        return !missing().isEmpty() || commentTooLong();
    }

    /** The survey in the other languages, as targets for buttons that take the answers along. */
    public List<LanguageLink> switches(Frame frame) {
        return frame.links(language -> base.substring(0, base.length() - 2) + language);
    }
}
