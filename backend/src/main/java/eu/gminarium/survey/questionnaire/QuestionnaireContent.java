package eu.gminarium.survey.questionnaire;

import eu.gminarium.shared.LocalizedText;
import io.micronaut.core.annotation.Introspected;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What respondents see: blocks of questions, one block a page.
 *
 * @param introduction what the office wants to know and why; null if the page's own words do
 * @param blocks in the order in which they are asked, the last one of everybody; no question's code twice, and at least one
 *     statement that everybody is asked
 */
@Introspected
public record QuestionnaireContent(
        @NotNull LocalizedText title,
        @Nullable LocalizedText introduction,
        @NotNull @Size(min = 1, max = MAX_BLOCKS) List<@Valid Block> blocks) {

    /** More pages than anybody turns. */
    public static final int MAX_BLOCKS = 20;

    /** More than anybody answers on a phone; an office's own questions are counted apart. */
    public static final int MAX_QUESTIONS = 60;

    /** Code of the statement whose rating stands for the whole. */
    public static final String OVERALL = "overall";

    private static final int SECONDS_PER_CHOICE = 8;
    private static final int SECONDS_PER_COMMENT = 40;
    private static final double SECONDS_PER_MINUTE = 60;

    public QuestionnaireContent {
        blocks = List.copyOf(blocks);
        new ContentRules(blocks).check();
    }

    /** All questions in their order, those too that only some people are asked. */
    public List<Question> questions() {
        return blocks.stream().flatMap(block -> block.questions().stream()).toList();
    }

    public List<Statement> statements() {
        return of(Statement.class);
    }

    /** The questions with given answers that are no rated statements. */
    public List<ClosedQuestion> choices() {
        return of(ClosedQuestion.class).stream()
                .filter(question -> !(question instanceof Statement))
                .toList();
    }

    public List<Comment> comments() {
        return of(Comment.class);
    }

    /**
     * The statement that stands for the whole, one that everybody is asked: {@value #OVERALL}, else the last one, which by custom
     * sums up.
     */
    public Statement headline() {
        List<Statement> forAll = statements().stream()
                .filter(statement -> !LocalQuestions.isLocal(statement))
                .filter(statement -> block(statement).onlyIf() == null)
                .toList();
        return forAll.stream()
                .filter(statement -> statement.code().equals(OVERALL))
                .findFirst()
                .orElseGet(forAll::getLast);
    }

    public Optional<Statement> statement(String code) {
        return statements().stream()
                .filter(statement -> statement.code().equals(code))
                .findFirst();
    }

    public Optional<ClosedQuestion> choice(String code) {
        return choices().stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    /**
     * Whether it asks another questionnaire's question in the same words, with the same answers or rated in the same words, of the
     * same people: only then are the answers compared.
     */
    public boolean asks(ClosedQuestion question, QuestionnaireContent other) {
        return question(question.code())
                        .filter(ClosedQuestion.class::isInstance)
                        .map(ClosedQuestion.class::cast)
                        .filter(own -> own.asksLike(question))
                        .filter(own -> !(own instanceof Statement)
                                || block(own)
                                        .scale()
                                        .equals(other.block(question).scale()))
                        .isPresent()
                && asksThoseOf(question, other);
    }

    /** Whether the same answers lead to its question of that code as to another questionnaire's. */
    public boolean asksThoseOf(ClosedQuestion question, QuestionnaireContent other) {
        return conditions(question.code()).equals(other.conditions(question.code()));
    }

    /** What must hold for a question to be asked, and for the one that it depends on, and so on; empty if everybody is asked. */
    private List<Condition> conditions(String code) {
        List<Condition> all = new ArrayList<>();
        Optional<Condition> next = condition(code);
        while (next.isPresent()) {
            all.add(next.get());
            next = condition(next.get().question());
        }
        return all;
    }

    private Optional<Condition> condition(String code) {
        return question(code)
                .flatMap(question -> Optional.ofNullable(block(question).onlyIf()));
    }

    /**
     * The questionnaire with an office's own questions: after all that all offices ask, except for a last block of comments only,
     * which stays the last. So nothing of an office's comes before what offices are compared by.
     */
    public QuestionnaireContent with(LocalQuestions local) {
        List<Block> all = new ArrayList<>(blocks);
        boolean endsInComments =
                blocks.size() > 1 && blocks.getLast().questions().stream().allMatch(Comment.class::isInstance);
        all.addAll(endsInComments ? blocks.size() - 1 : blocks.size(), local.blocks());
        return new QuestionnaireContent(title, introduction, all);
    }

    /** The blocks that one office added; empty if it added none. */
    public Optional<QuestionnaireContent> local() {
        List<Block> own = blocks.stream()
                .filter(block -> block.questions().stream().allMatch(LocalQuestions::isLocal))
                .toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(new QuestionnaireContent(title, introduction, own));
    }

    /**
     * The same questionnaire.
     *
     * @throws eu.gminarium.shared.problem.InvalidField if a code is one that only an office's own question may have
     */
    public QuestionnaireContent asCore() {
        new ContentRules(blocks).checkCore();
        return this;
    }

    /** The block that the question stands in. */
    public Block block(Question question) {
        return blocks.stream()
                .filter(block -> block.codes().contains(question.code()))
                .findFirst()
                .orElseThrow();
    }

    /** How long answering takes, rounded up: a promise that should hold for slow readers too. */
    public long minutes() {
        int comments = comments().size();
        int seconds = (questions().size() - comments) * SECONDS_PER_CHOICE + comments * SECONDS_PER_COMMENT;
        return (long) Math.ceil(seconds / SECONDS_PER_MINUTE);
    }

    /** Keys of the areas that the statements belong to, in the order in which they first come. */
    public List<String> areas() {
        return statements().stream().map(Statement::area).distinct().toList();
    }

    public Set<String> codes() {
        return questions().stream().map(Question::code).collect(Collectors.toUnmodifiableSet());
    }

    /** The blocks that somebody with these answers is asked; answers to blocks that are not asked lead nowhere. */
    public List<Block> asked(Answers answers) {
        List<Block> asked = new ArrayList<>();
        Set<String> questions = new HashSet<>();
        for (Block block : blocks) {
            Condition condition = block.onlyIf();
            if (condition == null || (questions.contains(condition.question()) && condition.holds(answers))) {
                asked.add(block);
                questions.addAll(block.codes());
            }
        }
        return asked;
    }

    /** The answers without those to blocks that somebody with these answers is not asked. */
    public Answers routed(Answers answers) {
        Set<String> codes =
                asked(answers).stream().flatMap(block -> block.codes().stream()).collect(Collectors.toSet());
        return answers.only(codes);
    }

    /**
     * The same answers.
     *
     * @throws eu.gminarium.shared.problem.InvalidField if something is answered that is not asked, or nothing at all
     */
    public Answers checked(Answers answers) {
        new AnswerRules(this).check(answers);
        return answers;
    }

    Optional<Question> question(String code) {
        return questions().stream()
                .filter(question -> question.code().equals(code))
                .findFirst();
    }

    private <T extends Question> List<T> of(Class<T> type) {
        Stream<Question> all = questions().stream();
        return all.filter(type::isInstance).map(type::cast).toList();
    }
}
