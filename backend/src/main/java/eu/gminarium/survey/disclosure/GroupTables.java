package eu.gminarium.survey.disclosure;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import eu.gminarium.security.Unchecked;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.shared.PartnershipId;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.survey.disclosure.ResponseRepository.UnitName;
import eu.gminarium.survey.questionnaire.QuestionnaireContent;
import eu.gminarium.tenancy.Scopes;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Computes what may be shown of some of the people who answered in a closed wave, and remembers it. */
@Singleton
@Unchecked("what leaves is suppressed or released; callers check who may see it, and that the wave is closed")
public class GroupTables {

    private static final int REMEMBERED_FIGURES = 5_000;
    private static final int REMEMBERED_CELLS = 1_000_000;

    private final SheetReader sheets;
    private final WaveTables tables;
    private final ResponseRepository responses;
    /** Apart from the offices' figures, of which they are made: nothing may be put into a cache that is just computing. */
    private final Cache<Key, Disclosed<Figures>> overall =
            Caffeine.newBuilder().maximumSize(REMEMBERED_FIGURES).build();

    private final Cache<Key, Disclosed<Figures>> figures =
            Caffeine.newBuilder().maximumSize(REMEMBERED_FIGURES).build();
    private final Cache<Key, Breakdown> breakdowns = Caffeine.newBuilder()
            .maximumWeight(REMEMBERED_CELLS)
            .weigher((Key key, Breakdown breakdown) -> breakdown.cells())
            .build();

    GroupTables(SheetReader sheets, WaveTables tables, ResponseRepository responses) {
        this.sheets = sheets;
        this.tables = tables;
        this.responses = responses;
    }

    private record Key(
            PartnershipId partnership, UUID wave, @Nullable OfficeId office, Filter filter) {}

    /**
     * The people of one office whom the filter means.
     *
     * @param content the questionnaire with which the wave was opened
     * @throws InvalidField if the filter names what is none of the office's {@link #attributes}
     */
    @Transactional(readOnly = true)
    public Disclosed<Figures> of(UUID wave, QuestionnaireContent content, OfficeId office, Filter filter) {
        filter.check(attributes(wave, content, office));
        return known(wave, content, office, filter);
    }

    /** What the responses of one office can be broken down by. */
    @Transactional(readOnly = true)
    public List<Attribute> attributes(UUID wave, QuestionnaireContent content, OfficeId office) {
        return Attribute.of(content, office, units(wave, office).keySet());
    }

    /** The names of the office's units that had links in the wave, in their order, by key. */
    @Transactional(readOnly = true)
    public SequencedMap<UUID, String> units(UUID wave, OfficeId office) {
        SequencedMap<UUID, String> names = new LinkedHashMap<>();
        responses.units(wave).stream()
                .filter(unit -> unit.officeId().equals(office.value()))
                .forEach(unit -> names.put(unit.unitId(), unit.name()));
        return names;
    }

    private Disclosed<Figures> known(UUID wave, QuestionnaireContent content, OfficeId office, Filter filter) {
        Disclosed<Figures> whole = tables.of(wave, content).of(office);
        return filter.equals(Filter.NONE) || whole.released().isEmpty()
                ? whole
                : figures.get(key(wave, office, filter), key -> group(wave, content, office, filter));
    }

    /**
     * The people of all offices together whom the filter means; of each office only if it is shown on its own. An office that
     * collected by units, and so is not split by the last question, is in no group of that question.
     *
     * @throws InvalidField if the filter names what is no {@link Attribute} of the questionnaire
     */
    @Transactional(readOnly = true)
    public Disclosed<Figures> overall(UUID wave, QuestionnaireContent content, Filter filter) {
        filter.check(Attribute.of(content));
        WaveTable table = tables.of(wave, content);
        return filter.equals(Filter.NONE)
                ? table.overall()
                : overall.get(key(wave, null, filter), key -> together(table, wave, content, filter));
    }

    private Disclosed<Figures> together(WaveTable table, UUID wave, QuestionnaireContent content, Filter filter) {
        List<Figures> shown = table.offices().keySet().stream()
                .map(office -> known(wave, content, office, filter).released())
                .flatMap(Optional::stream)
                .toList();
        return new Suppression(content).together(shown);
    }

    private Disclosed<Figures> group(UUID wave, QuestionnaireContent content, OfficeId office, Filter filter) {
        Breakdown breakdown = breakdowns.get(key(wave, office, Filter.NONE), key -> breakdown(wave, content, office));
        return !filter.isKnown(breakdown.attributes())
                ? new Disclosed.Suppressed<>()
                : new Suppression(content).group(breakdown.responses(filter), breakdown.questions(filter));
    }

    private Breakdown breakdown(UUID wave, QuestionnaireContent content, OfficeId office) {
        var count = new SheetCount(content, attributes(wave, content, office));
        sheets.read(wave, office, count::add);
        return count.breakdown();
    }

    /** Counts all offices in one go and remembers it, so that no reader waits. */
    @Transactional(readOnly = true)
    public void prepare(UUID wave, QuestionnaireContent content) {
        Map<OfficeId, List<UUID>> units = responses.units(wave).stream()
                .collect(groupingBy(unit -> new OfficeId(unit.officeId()), mapping(UnitName::unitId, toList())));
        Map<OfficeId, SheetCount> counts = new HashMap<>();
        sheets.read(
                wave,
                null,
                sheet -> counts.computeIfAbsent(
                                new OfficeId(sheet.office()),
                                office -> new SheetCount(
                                        content, Attribute.of(content, office, units.getOrDefault(office, List.of()))))
                        .add(sheet));
        counts.forEach((office, count) -> breakdowns.put(key(wave, office, Filter.NONE), count.breakdown()));
    }

    private static Key key(UUID wave, @Nullable OfficeId office, Filter filter) {
        return new Key(Scopes.currentPartnership().id(), wave, office, filter);
    }
}
