package eu.gminarium.survey.disclosure;

import static java.util.Objects.requireNonNull;
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
import eu.gminarium.survey.disclosure.ResponseRepository.Written;
import eu.gminarium.survey.disclosure.StoredTable.StoredOffice;
import eu.gminarium.survey.questionnaire.Condition;
import eu.gminarium.survey.questionnaire.Question;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Computes what may be shown of closed waves. Their responses never change again, so a table is remembered once it has been
 * computed, and stored for other processes: reading 200,000 responses takes seconds.
 */
@Singleton
@Unchecked("what leaves is suppressed or released; callers check who may see it, and that the wave is closed")
public class WaveTables {

    private static final int REMEMBERED = 500;

    /** Raised when it changes what may be shown or what is counted: tables stored by other rules are void. */
    private static final int RULES = 3;

    private final ResponseRepository responses;
    private final SheetReader sheets;
    private final WaveTableRepository stored;
    private final Cache<Key, Computed> tables =
            Caffeine.newBuilder().maximumSize(REMEMBERED).build();

    WaveTables(ResponseRepository responses, SheetReader sheets, WaveTableRepository stored) {
        this.responses = responses;
        this.sheets = sheets;
        this.stored = stored;
    }

    private record Computed(WaveTable table, Disclosed<Consistency> consistency, Map<OfficeId, SeriesFigure> series) {}

    private record Key(PartnershipId partnership, UUID wave) {

        static Key of(UUID wave) {
            return new Key(Scopes.currentPartnership().id(), wave);
        }
    }

    /** @param content the questionnaire with which the wave was opened */
    @Transactional(readOnly = true)
    public WaveTable of(UUID wave, QuestionnaireContent content) {
        return known(wave, content).table();
    }

    /**
     * The shown offices among the named ones, and these together. Whoever takes the named offices away from the total is left with
     * nothing, and where one more is named, the total grows by what is public of that office.
     *
     * @param named offices whose own figures are public
     */
    @Transactional(readOnly = true)
    public WaveTable published(UUID wave, QuestionnaireContent content, Set<OfficeId> named) {
        return new Suppression(content).only(of(wave, content), named);
    }

    /** How far the statements measure one thing. */
    @Transactional(readOnly = true)
    public Disclosed<Consistency> consistency(UUID wave, QuestionnaireContent content) {
        return known(wave, content).consistency();
    }

    /** Which sheets of each shown office look as if nobody had read the questions. */
    @Transactional(readOnly = true)
    public Map<OfficeId, SeriesFigure> series(UUID wave, QuestionnaireContent content) {
        return known(wave, content).series();
    }

    /** Whether what may be shown is computed and stored. */
    @Transactional(readOnly = true)
    public boolean isPrepared(UUID wave) {
        return stored.existsByWaveIdAndRules(wave, RULES);
    }

    /** Computes what may be shown and stores it, so that no reader waits, after a restart and elsewhere neither. */
    @Transactional
    public void prepare(UUID wave, QuestionnaireContent content) {
        Computed computed = known(wave, content);
        stored.put(wave, RULES, stored(computed));
    }

    private Computed known(UUID wave, QuestionnaireContent content) {
        return tables.get(
                Key.of(wave),
                key -> stored.findByWaveIdAndRules(wave, RULES)
                        .map(row -> restored(row.content(), content))
                        .orElseGet(() -> compute(wave, content)));
    }

    /**
     * The comments of an office by question, in random order, if the office's responses may be shown at all. Where a question was
     * asked only after a certain answer, at least {@value Disclosed#MINIMUM} people must have given that answer.
     */
    @Transactional(readOnly = true)
    public Map<String, List<String>> comments(UUID wave, QuestionnaireContent content, OfficeId office) {
        Set<String> questions = commentsShown(wave, content, office);
        return questions.isEmpty()
                ? Map.of()
                : responses.comments(wave, office.value()).stream()
                        .filter(written -> questions.contains(written.question()))
                        .collect(groupingBy(Written::question, mapping(Written::comment, toList())));
    }

    /** Codes of the questions to which the office's comments may be shown. */
    Set<String> commentsShown(UUID wave, QuestionnaireContent content, OfficeId office) {
        return of(wave, content)
                .of(office)
                .released()
                .map(figures -> content.blocks().stream()
                        .filter(block -> isShown(block.onlyIf(), figures))
                        .flatMap(block -> block.questions().stream())
                        .map(Question::code)
                        .collect(toSet()))
                .orElseGet(Set::of);
    }

    private static boolean isShown(@Nullable Condition condition, Figures figures) {
        return condition == null
                || figures.choice(condition.question())
                        .released()
                        .filter(chosen ->
                                condition.values().stream().anyMatch(value -> chosen.count(value) >= Disclosed.MINIMUM))
                        .isPresent();
    }

    private Computed compute(UUID wave, QuestionnaireContent content) {
        Map<OfficeId, SheetCount> counts = responses.counts(List.of(wave)).stream()
                .collect(toMap(row -> new OfficeId(row.officeId()), row -> new SheetCount(content)));
        sheets.read(
                wave,
                null,
                sheet ->
                        requireNonNull(counts.get(new OfficeId(sheet.office()))).add(sheet));
        WaveTable table = new Suppression(content)
                .table(counts.entrySet().stream()
                        .map(entry -> entry.getValue().sums(entry.getKey()))
                        .toList());
        Map<OfficeId, SeriesFigure> series = counts.entrySet().stream()
                .filter(entry -> table.of(entry.getKey()).released().isPresent())
                .collect(toMap(
                        Map.Entry::getKey, entry -> entry.getValue().series().figure()));
        List<SpreadCount> spreads =
                counts.values().stream().map(SheetCount::spread).toList();
        return new Computed(table, SpreadCount.consistency(content.statements().size(), spreads), series);
    }

    private static StoredTable stored(Computed computed) {
        List<StoredOffice> offices = computed.table().offices().entrySet().stream()
                .map(entry -> StoredOffice.of(
                        entry.getKey(),
                        entry.getValue(),
                        computed.series().getOrDefault(entry.getKey(), SeriesFigure.NONE)))
                .toList();
        return new StoredTable(offices, computed.consistency().released().orElse(null));
    }

    private static Computed restored(StoredTable stored, QuestionnaireContent content) {
        WaveTable table = new Suppression(content)
                .table(stored.offices().stream().map(StoredOffice::sums).toList());
        Map<OfficeId, SeriesFigure> series = new HashMap<>();
        stored.offices().forEach(office -> {
            if (office.series() != null) {
                series.put(new OfficeId(office.office()), office.series().figure());
            }
        });
        return new Computed(
                table,
                stored.consistency() == null
                        ? new Disclosed.Suppressed<>()
                        : new Disclosed.Released<>(stored.consistency()),
                Map.copyOf(series));
    }
}
