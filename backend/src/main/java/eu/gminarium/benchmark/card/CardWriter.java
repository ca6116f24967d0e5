package eu.gminarium.benchmark.card;

import eu.gminarium.benchmark.IndicatorId;
import eu.gminarium.benchmark.IndicatorSources;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.card.IndicatorVersionRow.RatioIds;
import eu.gminarium.shared.Ids;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes cards after checking that code, source and parts fit; in the current transaction, and into no log. */
@Singleton
final class CardWriter {

    private final CardShelf shelf;
    private final IndicatorRepository indicators;
    private final IndicatorVersionRepository versions;
    private final IndicatorAreaRepository areas;
    private final IndicatorSources sources;
    private final Clock clock;

    CardWriter(
            CardShelf shelf,
            IndicatorRepository indicators,
            IndicatorVersionRepository versions,
            IndicatorAreaRepository areas,
            IndicatorSources sources,
            Clock clock) {
        this.shelf = shelf;
        this.indicators = indicators;
        this.versions = versions;
        this.areas = areas;
        this.sources = sources;
        this.clock = clock;
    }

    /** Adds the area if there is none with the code; one that is there keeps its name. */
    void ensureArea(String code, LocalizedText name) {
        if (areas.findByCode(code).isEmpty()) {
            areas.save(new IndicatorAreaRow(
                    Ids.timeOrdered(), code, name.byLanguage(), Math.toIntExact(areas.count()) + 1));
        }
    }

    /**
     * Answers the new card's key.
     *
     * @throws IndicatorCodeTaken if the code is in use
     * @throws InvalidField for an unknown area, or a code and a source that do not fit
     */
    UUID create(NewIndicator input) {
        checkSource(input);
        if (indicators.existsByCode(input.code())) {
            throw new IndicatorCodeTaken(input.code());
        }
        UUID id = IndicatorId.next().value();
        int position = Math.toIntExact(indicators.count()) + 1;
        indicators.save(
                new IndicatorRow(id, input.code(), input.source(), false, position, stripped(input.owner()), 0));
        versions.save(version(Ids.timeOrdered(), id, 1, input.definition()));
        return id;
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
    void checkRatio(ValueSource source, String code, IndicatorDefinition definition) {
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

    /** @throws InvalidField for an unknown area */
    IndicatorVersionRow version(UUID id, UUID indicator, int number, IndicatorDefinition definition) {
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

    /** The name without blanks around it; null if nothing is left. */
    static @Nullable String stripped(@Nullable String owner) {
        return owner == null || owner.isBlank() ? null : owner.strip();
    }
}
