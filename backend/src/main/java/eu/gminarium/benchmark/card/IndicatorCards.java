package eu.gminarium.benchmark.card;

import eu.gminarium.activitylog.ActivityLog;
import eu.gminarium.benchmark.IndicatorId;
import eu.gminarium.benchmark.IndicatorSources;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.card.IndicatorVersionRow.RatioIds;
import eu.gminarium.security.Permission;
import eu.gminarium.security.Resource;
import eu.gminarium.security.Verb;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.problem.InvalidField;
import eu.gminarium.shared.problem.RecordNotFound;
import eu.gminarium.shared.problem.StaleVersion;
import io.micronaut.transaction.annotation.Transactional;
import jakarta.inject.Singleton;
import jakarta.validation.Valid;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The partnership's indicator cards. */
@Singleton
public class IndicatorCards {

    private static final String SUBJECT = "indicator";

    private final CardShelf shelf;
    private final IndicatorRepository indicators;
    private final IndicatorVersionRepository versions;
    private final IndicatorAreaRepository areas;
    private final IndicatorSources sources;
    private final ActivityLog log;
    private final Clock clock;

    IndicatorCards(
            CardShelf shelf,
            IndicatorRepository indicators,
            IndicatorVersionRepository versions,
            IndicatorAreaRepository areas,
            IndicatorSources sources,
            ActivityLog log,
            Clock clock) {
        this.shelf = shelf;
        this.indicators = indicators;
        this.versions = versions;
        this.areas = areas;
        this.sources = sources;
        this.log = log;
        this.clock = clock;
    }

    /** Every card, archived ones too, by place. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.INDICATOR, verb = Verb.READ)
    public List<IndicatorCard> all() {
        return shelf.cards();
    }

    @Transactional(readOnly = true)
    @Permission(resource = Resource.INDICATOR, verb = Verb.READ)
    public Optional<IndicatorCard> find(String code) {
        return shelf.cards().stream().filter(card -> card.code().equals(code)).findFirst();
    }

    /** @throws RecordNotFound if there is none */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.INDICATOR, verb = Verb.READ)
    public IndicatorCard get(IndicatorId id) {
        return card(id.value());
    }

    /** The groups of indicators, by place. */
    @Transactional(readOnly = true)
    @Permission(resource = Resource.INDICATOR, verb = Verb.READ)
    public List<IndicatorArea> areas() {
        return areas.findAllOrderByPosition().stream()
                .map(IndicatorAreaRow::toArea)
                .toList();
    }

    /** Adds a group of indicators, or renames the one that has the code. */
    @Transactional
    @Permission(resource = Resource.INDICATOR, verb = Verb.WRITE)
    public IndicatorArea putArea(@Valid NewArea input) {
        IndicatorAreaRow row = areas.findByCode(input.code())
                .map(found -> areas.update(found.renamed(input.name())))
                .orElseGet(() -> areas.save(new IndicatorAreaRow(
                        Ids.timeOrdered(),
                        input.code(),
                        input.name().byLanguage(),
                        Math.toIntExact(areas.count()) + 1)));
        log.record("put", "indicator-area", row.id(), Map.of("code", row.code()));
        return row.toArea();
    }

    /**
     * Adds a card.
     *
     * @throws IndicatorCodeTaken if the code is in use
     * @throws InvalidField for an unknown area, or a code and a source that do not fit
     */
    @Transactional
    @Permission(resource = Resource.INDICATOR, verb = Verb.WRITE)
    public IndicatorCard create(@Valid NewIndicator input) {
        checkSource(input);
        if (indicators.existsByCode(input.code())) {
            throw new IndicatorCodeTaken(input.code());
        }
        UUID id = IndicatorId.next().value();
        int position = Math.toIntExact(indicators.count()) + 1;
        indicators.save(
                new IndicatorRow(id, input.code(), input.source(), false, position, stripped(input.owner()), 0));
        versions.save(version(Ids.timeOrdered(), id, 1, input.definition()));
        log.record("created", SUBJECT, id, Map.of("code", input.code()));
        return card(id);
    }

    private void checkSource(NewIndicator input) {
        boolean computable = sources.codes().contains(input.code());
        if (input.source() == ValueSource.COMPUTED && !computable) {
            throw InvalidField.of("source", "benchmark.invalid.not-computed");
        }
        if (input.source() != ValueSource.COMPUTED && computable) {
            throw InvalidField.of("code", "benchmark.invalid.computed");
        }
        checkRatio(input.source(), input.code(), input.definition());
    }

    /** A ratio of ratios could go round in a circle, so both parts are stored or computed from rows. */
    private void checkRatio(ValueSource source, String code, IndicatorDefinition definition) {
        Ratio ratio = definition.ratio();
        if ((source == ValueSource.RATIO) != (ratio != null)) {
            throw InvalidField.of("ratioNumerator", "benchmark.invalid.ratio");
        }
        if (ratio != null) {
            requirePart("ratioNumerator", ratio.numerator(), code);
            requirePart("ratioDenominator", ratio.denominator(), code);
        }
    }

    private void requirePart(String field, String part, String code) {
        boolean usable = shelf.cards().stream()
                .anyMatch(card -> card.code().equals(part) && card.source() != ValueSource.RATIO && !part.equals(code));
        if (!usable) {
            throw InvalidField.of(field, "benchmark.invalid.ratio-part", part);
        }
    }

    /**
     * Rewords a card, begins a new version of its definition, or archives it.
     *
     * @throws StaleVersion if somebody else changed it meanwhile
     */
    @Transactional
    @Permission(resource = Resource.INDICATOR, verb = Verb.WRITE)
    public IndicatorCard change(IndicatorId id, @Valid CardChange change) {
        IndicatorCard before = card(id.value());
        checkRatio(before.source(), before.code(), change.definition());
        if (indicators.touch(id.value(), change.version(), change.archived(), stripped(change.owner())) == 0) {
            throw new StaleVersion();
        }
        int number = before.definitionNumber();
        if (change.redefined()) {
            number++;
            versions.save(version(Ids.timeOrdered(), id.value(), number, change.definition()));
        } else {
            versions.update(version(before.definitionId(), id.value(), number, change.definition()));
        }
        log.record("changed", SUBJECT, id.value(), Map.of("definition", number, "archived", change.archived()));
        return card(id.value());
    }

    private IndicatorVersionRow version(UUID id, UUID indicator, int number, IndicatorDefinition definition) {
        UUID area = areas.findByCode(definition.area())
                .map(IndicatorAreaRow::id)
                .orElseThrow(() -> InvalidField.of("area", "benchmark.invalid.area", definition.area()));
        return IndicatorVersionRow.of(
                id, indicator, number, area, ratioIds(definition.ratio()), definition, clock.instant());
    }

    private @Nullable RatioIds ratioIds(@Nullable Ratio ratio) {
        if (ratio == null) {
            return null;
        }
        Map<String, UUID> ids = indicators.findAllOrderByPosition().stream()
                .collect(Collectors.toMap(IndicatorRow::code, IndicatorRow::id));
        return new RatioIds(
                Objects.requireNonNull(ids.get(ratio.numerator())),
                Objects.requireNonNull(ids.get(ratio.denominator())));
    }

    private static @Nullable String stripped(@Nullable String owner) {
        return owner == null || owner.isBlank() ? null : owner.strip();
    }

    private IndicatorCard card(UUID id) {
        return shelf.cards().stream()
                .filter(card -> card.id().value().equals(id))
                .findFirst()
                .orElseThrow(RecordNotFound::new);
    }
}
