package eu.gminarium.survey.disclosure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.PartnershipId;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.disclosure.LocalAnswerRepository.Answered;
import eu.gminarium.survey.disclosure.ResponseRepository.Written;
import eu.gminarium.survey.questionnaire.ClosedQuestion;
import eu.gminarium.survey.questionnaire.Condition;
import eu.gminarium.survey.questionnaire.Question;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What may be shown of the questions that one office alone asked in a closed wave: as of the questions of all, from {@value
 * Disclosed#MINIMUM} valid answers on, and only where the office is shown at all. No total of several offices, no index and no group of
 * people is made of them, so nothing can be subtracted from anything.
 */
@Singleton
@Unchecked("what leaves is suppressed or released; callers check who may see it, and that the wave is closed")
public class LocalTables {

    private static final int REMEMBERED = 500;

    private final LocalAnswerRepository answers;
    private final ResponseRepository responses;
    private final WaveTables tables;
    private final Cache<Key, Disclosed<LocalFigures>> figures =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    LocalTables(LocalAnswerRepository answers, ResponseRepository responses, WaveTables tables) {
        this.answers = answers;
        this.responses = responses;
        this.tables = tables;
    }

    private record Key(PartnershipId partnership, UUID wave, OfficeId office) {}

    /**
     * One office's own questions.
     *
     * @param core the questionnaire of all, with which the wave was opened
     * @param own the office's own questions only, likewise
     */
    @Transactional(readOnly = true)
    public Disclosed<LocalFigures> of(UUID wave, QuestionnaireContent core, QuestionnaireContent own, OfficeId office) {
        if (tables.of(wave, core).of(office).released().isEmpty()) {
            return new Disclosed.Suppressed<>();
        }
        return figures.get(
                new Key(Scopes.currentPartnership().id(), wave, office),
                key -> new Disclosed.Released<>(compute(wave, own, office)));
    }

    /**
     * What people wrote to an office's own questions, in random order; see {@link #of} for when. Where a question was asked only after a
     * certain answer, at least {@value Disclosed#MINIMUM} people must have given that answer.
     */
    @Transactional(readOnly = true)
    public Map<String, List<String>> comments(
            UUID wave, QuestionnaireContent core, QuestionnaireContent own, OfficeId office) {
        Set<String> questions = commentsShown(wave, core, own, office);
        return questions.isEmpty()
                ? Map.of()
                : responses.comments(wave, office.value()).stream()
                        .filter(written -> questions.contains(written.question()))
                        .collect(groupingBy(Written::question, mapping(Written::comment, toList())));
    }

    /** Codes of the office's own questions to which comments may be shown. */
    Set<String> commentsShown(UUID wave, QuestionnaireContent core, QuestionnaireContent own, OfficeId office) {
        return of(wave, core, own, office)
                .released()
                .map(figures -> own.blocks().stream()
                        .filter(block -> isShown(block.onlyIf(), figures))
                        .flatMap(block -> block.questions().stream())
                        .map(Question::code)
                        .collect(toSet()))
                .orElseGet(Set::of);
    }

    private static boolean isShown(@Nullable Condition condition, LocalFigures figures) {
        return condition == null
                || figures.choice(condition.question())
                        .released()
                        .filter(chosen ->
                                condition.values().stream().anyMatch(value -> chosen.count(value) >= Disclosed.MINIMUM))
                        .isPresent();
    }

    private LocalFigures compute(UUID wave, QuestionnaireContent own, OfficeId office) {
        List<String> codes = own.questions().stream()
                .filter(ClosedQuestion.class::isInstance)
                .map(Question::code)
                .toList();
        Map<String, List<Answered>> given = codes.isEmpty()
                ? Map.of()
                : answers.answered(wave, office.value(), codes).stream().collect(groupingBy(Answered::question));
        return new LocalFigures(
                own.statements().stream().collect(toMap(Statement::code, statement -> ratings(given, statement))),
                own.choices().stream().collect(toMap(Question::code, question -> choice(given, question))));
    }

    private static Disclosed<Ratings> ratings(Map<String, List<Answered>> given, Statement statement) {
        Ratings all = sum(
                given,
                statement,
                Ratings.NONE,
                row -> Ratings.of(Integer.parseInt(row.answer()), row.answers()),
                Ratings::plus);
        return Disclosed.of(all.n(), all);
    }

    private static Disclosed<ChoiceFigure> choice(Map<String, List<Answered>> given, Question question) {
        ChoiceFigure all = sum(
                given,
                question,
                ChoiceFigure.NONE,
                row -> ChoiceFigure.of(row.answer(), row.answers()),
                ChoiceFigure::plus);
        return Disclosed.of(all.n(), all);
    }

    private static <T> T sum(
            Map<String, List<Answered>> given,
            Question question,
            T none,
            Function<Answered, T> figure,
            BinaryOperator<T> plus) {
        return given.getOrDefault(question.code(), List.of()).stream()
                .map(figure)
                .reduce(none, plus);
    }
}
