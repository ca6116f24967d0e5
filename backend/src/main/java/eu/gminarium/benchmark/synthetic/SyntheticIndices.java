package eu.gminarium.benchmark.synthetic;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** The partnership's synthetic indices. */
@Singleton
public class SyntheticIndices {

    private final SyntheticIndexRepository repository;
    private final IndicatorCards cards;
    private final ActivityLog log;

    SyntheticIndices(SyntheticIndexRepository repository, IndicatorCards cards, ActivityLog log) {
        this.repository = repository;
        this.cards = cards;
        this.log = log;
    }

    /** Every index, archived ones too, by code. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.INDICATOR, verb = Verb.READ)
    public List<SyntheticIndex> all() {
        Map<UUID, List<WeightedIndicator>> parts = repository.parts().stream()
                .collect(Collectors.groupingBy(
                        SyntheticIndexPartRow::syntheticIndexId,
                        Collectors.mapping(SyntheticIndexPartRow::toPart, Collectors.toList())));
        return repository.findAllOrderByCode().stream()
                .map(row -> new SyntheticIndex(
                        row.code(),
                        new LocalizedText(row.name()),
                        parts.getOrDefault(row.id(), List.of()),
                        row.archived(),
                        row.version()))
                .toList();
    }

    /** @throws RecordNotFound if there is none */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.INDICATOR, verb = Verb.READ)
    public SyntheticIndex get(String code) {
        return all().stream()
                .filter(index -> index.code().equals(code))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
    }

    /**
     * Adds an index, or changes the one that has the code.
     *
     * @throws InvalidField for a part that is unknown, archived, named twice, or has no better and no worse
     * @throws SyntheticIndexExists without a version, if the code is in use
     * @throws StaleVersion if somebody else changed it meanwhile
     */
    @Transactional
    @Permission(resource = Resource.INDICATOR, verb = Verb.WRITE)
    public SyntheticIndex put(@Valid SyntheticIndexChange change) {
        Map<String, IndicatorCard> usable = cards.all().stream()
                .filter(card -> !card.archived())
                .collect(Collectors.toMap(IndicatorCard::code, card -> card));
        check(change.parts(), usable);
        UUID id = row(change);
        repository.clear(id);
        int position = 0;
        for (WeightedIndicator part : change.parts()) {
            UUID indicator = card(part, usable).id().value();
            repository.add(id, indicator, part.weight(), ++position);
        }
        log.record("put", "synthetic-index", id, Map.of("code", change.code(), "parts", position));
        return get(change.code());
    }

    private static void check(List<WeightedIndicator> parts, Map<String, IndicatorCard> usable) {
        if (parts.stream().map(WeightedIndicator::indicator).distinct().count() != parts.size()) {
            throw InvalidField.of("parts", "synthetic.invalid.twice");
        }
        for (WeightedIndicator part : parts) {
            if (card(part, usable).definition().direction() == Direction.NEUTRAL) {
                throw InvalidField.of("parts", "synthetic.invalid.neutral", part.indicator());
            }
        }
    }

    private static IndicatorCard card(WeightedIndicator part, Map<String, IndicatorCard> usable) {
        IndicatorCard card = usable.get(part.indicator());
        if (card == null) {
            throw InvalidField.of("parts", "peers.invalid.indicator", part.indicator());
        }
        return card;
    }

    private UUID row(SyntheticIndexChange change) {
        Optional<SyntheticIndexRow> present = repository.findByCode(change.code());
        if (present.isEmpty()) {
            if (change.version() != null) {
                throw new RecordNotFound();
            }
            UUID id = Ids.timeOrdered();
            repository.save(
                    new SyntheticIndexRow(id, change.code(), change.name().byLanguage(), change.archived(), 0));
            return id;
        }
        if (change.version() == null) {
            throw new SyntheticIndexExists(change.code());
        }
        UUID id = present.orElseThrow().id();
        if (repository.change(id, change.version(), change.name().byLanguage(), change.archived()) == 0) {
            throw new StaleVersion();
        }
        return id;
    }
}
