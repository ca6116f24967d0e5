package eu.gminarium.publicweb;

import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.i18n.Formats;
import eu.gminarium.survey.PublicSurvey;
import eu.gminarium.survey.questionnaire.Answers;
import eu.gminarium.survey.questionnaire.Block;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.Comment;
import eu.gminarium.survey.questionnaire.Question;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Recommendation;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What the templates of an open survey show. All that the respondent has said so far travels in the page's form; the
 * server remembers nothing.
 *
 * @param base address of the survey in the page's language
 * @param until second of the Unix clock after which a tablet's form is not taken any more; null elsewhere
 * @param page which block is shown, from 1, in the order of the questionnaire
 * @param chosen question code to the codes of what was chosen
 * @param comments question code to what was written, however long it is
 * @param checked whether missing answers and long comments are pointed out
 */
public record SurveyPage(
        PublicSurvey survey,
        QuestionnaireContent content,
        String base,
        @Nullable Long until,
        UUID sheet,
        int page,
        Map<String, Set<String>> chosen,
        Map<String, String> comments,
        boolean checked) {

    /** The survey's address in the page's language, with something after it. */
    public String address(String rest) {
        return base + rest;
    }

    /** Whether one person answers after the other on this device. */
    public boolean onTablet() {
        return until != null;
    }

    public @Nullable LocalizedText introduction() {
        return content.introduction();
    }

    public int questions() {
        return content.questions().size();
    }

    public boolean asksComment() {
        return !content.comments().isEmpty();
    }

    public long minutes() {
        return content.minutes();
    }

    public String lastDay(Locale locale) {
        return Formats.date(locale, survey.endsOn());
    }

    public Block block() {
        return content.blocks().get(page - 1);
    }

    /** The one question of a block without a heading: it is the heading then. */
    public @Nullable Question only() {
        return block().heading() == null ? block().questions().getFirst() : null;
    }

    /** The pages that somebody with these answers turns. */
    public int steps() {
        return asked().size();
    }

    /** Which of them this is, from 1. */
    public int step() {
        return asked().indexOf(block()) + 1;
    }

    public boolean isLast() {
        return page == content.blocks().size();
    }

    /** The answers given on other pages, to be carried along. */
    public List<Question> elsewhere() {
        return content.questions().stream()
                .filter(question -> !block().questions().contains(question))
                .toList();
    }

    public Set<String> chosen(Question question) {
        return chosen.getOrDefault(question.code(), Set.of());
    }

    public String comment(Question question) {
        return comments.getOrDefault(question.code(), "");
    }

    public boolean isWrong(Question question) {
        return isMissing(question) || isTooLong(question);
    }

    public boolean isMissing(Question question) {
        return checked
                && question.required()
                && chosen(question).isEmpty()
                && comment(question).isBlank();
    }

    public boolean isTooLong(Question question) {
        return checked && comment(question).length() > maxComment();
    }

    /** The questions of this page that something is wrong with, once somebody has tried to go on. */
    public List<Question> wrong() {
        return block().questions().stream().filter(this::isWrong).toList();
    }

    /** Whether somebody wants to send a form without any answer. */
    public boolean isEmpty() {
        return checked
                && isLast()
                && askedQuestions()
                        .allMatch(question ->
                                chosen(question).isEmpty() && comment(question).isBlank());
    }

    public boolean hasErrors() {
        return isEmpty() || !wrong().isEmpty();
    }

    /** Whether leaving out is what is wrong with at least one question that offers "don't know". */
    public boolean lacksDontKnow() {
        return wrong().stream()
                .anyMatch(question -> question instanceof ClosedQuestion closed && closed.offersDontKnow());
    }

    /** Ids of what explains a question besides its words; null if nothing does. */
    public @Nullable String describedBy(ClosedQuestion question) {
        String ids = Stream.of(
                        question.multiple() || question instanceof Recommendation ? "h-" + question.code() : "",
                        isWrong(question) ? "e-" + question.code() : "")
                .filter(id -> !id.isEmpty())
                .collect(Collectors.joining(" "));
        return ids.isEmpty() ? null : ids;
    }

    /** What a rating of this page's statements means. */
    public String word(Frame frame, String rating) {
        List<LocalizedText> scale = block().scale();
        return scale.isEmpty()
                ? frame.t("survey.public.scale." + rating)
                : frame.t(scale.get(Integer.parseInt(rating) - 1));
    }

    /** The field that a link to the question leads to. */
    public String field(Question question) {
        return question instanceof ClosedQuestion closed
                ? "q-" + question.code() + "-" + closed.values().getFirst()
                : "q-" + question.code();
    }

    public int maxComment() {
        return Comment.MAX_LENGTH;
    }

    /** The same answers on another page. */
    SurveyPage at(int other) {
        return new SurveyPage(survey, content, base, until, sheet, other, chosen, comments, false);
    }

    /** The same page with what is wrong pointed out. */
    SurveyPage check() {
        return new SurveyPage(survey, content, base, until, sheet, page, chosen, comments, true);
    }

    /** The first page of those asked on which something is wrong, checked; this one if nothing is. */
    SurveyPage firstWrong() {
        return asked().stream()
                .map(block -> at(content.blocks().indexOf(block) + 1).check())
                .filter(each -> !each.wrong().isEmpty())
                .findFirst()
                .orElseGet(this::check);
    }

    /** The page so many pages further on, or back if negative; this one if there is none. */
    SurveyPage turned(int pages) {
        List<Block> asked = asked();
        int to = asked.indexOf(block()) + pages;
        return to < 0 || to >= asked.size() ? this : at(content.blocks().indexOf(asked.get(to)) + 1);
    }

    boolean isAsked() {
        return asked().contains(block());
    }

    /** What counts: nothing of blocks that this person is not asked, however long it is. */
    Answers answers() {
        return new Answers(
                askedQuestions().collect(Collectors.toMap(Question::code, this::chosen)),
                askedQuestions().collect(Collectors.toMap(Question::code, this::comment)));
    }

    private Stream<Question> askedQuestions() {
        return asked().stream().flatMap(block -> block.questions().stream());
    }

    private List<Block> asked() {
        return content.asked(new Answers(chosen, Map.of()));
    }

    /** The survey in the other languages, as targets for buttons that take the answers along. */
    public List<LanguageLink> switches(Frame frame) {
        return frame.links(language -> base.substring(0, base.length() - 2) + language);
    }
}
