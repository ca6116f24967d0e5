package eu.gminarium.survey.disclosure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.PartnershipId;
import eu.gminarium.shared.statistics.Ratings;
import eu.gminarium.survey.disclosure.ResponseRepository.Cell;
import eu.gminarium.survey.disclosure.ResponseRepository.Count;
import eu.gminarium.survey.disclosure.ResponseRepository.Spread;
import eu.gminarium.survey.disclosure.ResponseRepository.Written;
import eu.gminarium.survey.questionnaire.Condition;
import eu.gminarium.survey.questionnaire.Question;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.survey.questionnaire.Statement;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Computes what may be shown of closed waves. Their responses never change again, so a table is remembered once it has been
 * computed: reading 200,000 responses takes seconds.
 */
@Singleton
@Unchecked("what leaves is suppressed or released; callers check who may see it, and that the wave is closed")
public class WaveTables {

    private static final int REMEMBERED = 500;

    private final ResponseRepository responses;
    private final Cache<Key, WaveTable> tables = cache();
    private final Cache<Key, Disclosed<Consistency>> consistencies = cache();

    WaveTables(ResponseRepository responses) {
        this.responses = responses;
    }

    private record Key(PartnershipId partnership, UUID wave) {

        static Key of(UUID wave) {
            return new Key(Scopes.currentPartnership().id(), wave);
        }
    }

    /** @param content the questionnaire with which the wave was opened */
    @Transactional(readOnly = true)
    public WaveTable of(UUID wave, QuestionnaireContent content) {
        return tables.get(Key.of(wave), key -> compute(wave, content));
    }

    /**
     * The offices that make up a public total, and the total. An office that is not named must not be what is left of the total when
     * the named ones are taken away: where a single shown office is not named, the total is without it too.
     *
     * @param named offices whose own figures are public
     */
    @Transactional(readOnly = true)
    public WaveTable published(UUID wave, QuestionnaireContent content, Set<OfficeId> named) {
        WaveTable table = of(wave, content);
        Set<OfficeId> unnamed = table.shownOffices().stream()
                .filter(office -> !named.contains(office))
                .collect(toSet());
        return unnamed.size() == 1
                ? new Suppression(content).without(table, unnamed)
                : table.within(table.shownOffices()::contains);
    }

    /** How far the statements measure one thing. */
    @Transactional(readOnly = true)
    public Disclosed<Consistency> consistency(UUID wave, QuestionnaireContent content) {
        return consistencies.get(Key.of(wave), key -> spread(wave, content));
    }

    /**
     * The comments of an office by question, in random order, if the office's responses may be shown at all. Where a question was
     * asked only after a certain answer, at least {@value Disclosed#MINIMUM} people must have given that answer.
     */
    @Transactional(readOnly = true)
    public Map<String, List<String>> comments(UUID wave, QuestionnaireContent content, OfficeId office) {
        Optional<Figures> shown = of(wave, content).of(office).released();
        if (shown.isEmpty()) {
            return Map.of();
        }
        Set<String> questions = content.blocks().stream()
                .filter(block -> isShown(block.onlyIf(), shown.get()))
                .flatMap(block -> block.questions().stream())
                .map(Question::code)
                .collect(toSet());
        return responses.comments(wave, office.value()).stream()
                .filter(written -> questions.contains(written.question()))
                .collect(groupingBy(Written::question, mapping(Written::comment, toList())));
    }

    private static boolean isShown(@Nullable Condition condition, Figures figures) {
        return condition == null
                || figures.choice(condition.question())
                        .released()
                        .filter(chosen ->
                                condition.values().stream().anyMatch(value -> chosen.count(value) >= Disclosed.MINIMUM))
                        .isPresent();
    }

    private WaveTable compute(UUID wave, QuestionnaireContent content) {
        Map<UUID, List<Cell>> cells = responses.cells(wave).stream().collect(groupingBy(Cell::officeId));
        Set<String> statements =
                content.statements().stream().map(Statement::code).collect(toSet());
        List<OfficeSums> offices = responses.counts(wave).stream()
                .map(row -> sums(row, cells.getOrDefault(row.officeId(), List.of()), statements))
                .toList();
        return new Suppression(content).table(offices);
    }

    private static OfficeSums sums(Count office, List<Cell> cells, Set<String> statements) {
        Map<String, Ratings> ratings = new HashMap<>();
        Map<String, ChoiceFigure> choices = new HashMap<>();
        for (Cell cell : cells) {
            if (statements.contains(cell.question())) {
                var rating = Ratings.of(Integer.parseInt(cell.answer()), cell.answers());
                ratings.merge(cell.question(), rating, Ratings::plus);
            } else {
                choices.merge(cell.question(), ChoiceFigure.of(cell.answer(), cell.answers()), ChoiceFigure::plus);
            }
        }
        return new OfficeSums(new OfficeId(office.officeId()), office.responses(), ratings, choices);
    }

    private Disclosed<Consistency> spread(UUID wave, QuestionnaireContent content) {
        List<String> codes = content.statements().stream().map(Statement::code).toList();
        Spread spread = responses.spread(wave, codes, codes.size(), Disclosed.MINIMUM);
        return Consistency.of(codes.size(), spread.responses(), spread.statementVariances(), spread.sumVariance());
    }

    private static <T> Cache<Key, T> cache() {
        return Caffeine.newBuilder().maximumSize(REMEMBERED).build();
    }
}
