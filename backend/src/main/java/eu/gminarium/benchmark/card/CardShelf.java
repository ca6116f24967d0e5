package eu.gminarium.benchmark.card;

import eu.gminarium.benchmark.IndicatorId;
import jakarta.inject.Singleton;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts cards together from their three tables, which are small. */
@Singleton
final class CardShelf {

    private final IndicatorRepository indicators;
    private final IndicatorVersionRepository versions;
    private final IndicatorAreaRepository areas;

    CardShelf(IndicatorRepository indicators, IndicatorVersionRepository versions, IndicatorAreaRepository areas) {
        this.indicators = indicators;
        this.versions = versions;
        this.areas = areas;
    }

    /** Every card with the latest version of its definition, by place. */
    List<IndicatorCard> cards() {
        Map<UUID, IndicatorVersionRow> latest = new HashMap<>();
        versions.findAllOrderByNumber().forEach(row -> latest.put(row.indicatorId(), row));
        Map<UUID, String> areaCodes = areaCodes();
        List<IndicatorRow> rows = indicators.findAllOrderByPosition();
        Map<UUID, String> codes = codes(rows);
        return rows.stream()
                .map(row -> card(row, latest.get(row.id()), areaCodes, codes))
                .toList();
    }

    /** The first card by place that is wanted. The others' definitions, which are long, are not read. */
    Optional<IndicatorCard> card(Predicate<IndicatorRow> wanted) {
        List<IndicatorRow> rows = indicators.findAllOrderByPosition();
        return rows.stream().filter(wanted).findFirst().map(row -> card(row, latest(row), areaCodes(), codes(rows)));
    }

    private @Nullable IndicatorVersionRow latest(IndicatorRow row) {
        return versions.findByIndicatorIdOrderByNumber(row.id()).reversed().stream()
                .findFirst()
                .orElse(null);
    }

    /** Every version of a card's definition, the latest first. */
    List<CardVersion> versions(UUID indicator) {
        Map<UUID, String> areaCodes = areaCodes();
        Map<UUID, String> codes = codes(indicators.findAllOrderByPosition());
        List<CardVersion> found = new ArrayList<>();
        for (IndicatorVersionRow row : versions.findByIndicatorIdOrderByNumber(indicator)) {
            IndicatorDefinition text = row.toDefinition(areaCodes.getOrDefault(row.areaId(), ""), codes);
            List<String> changed = found.isEmpty()
                    ? List.of()
                    : DefinitionChanges.between(found.getLast().definition(), text);
            found.add(new CardVersion(row.number(), row.changedAt(), text, changed));
        }
        return found.reversed();
    }

    /**
     * Every card by each definition that it had before the present one, the latest first.
     *
     * @param zone in which the day of a new definition is told
     */
    List<FormerCard> former(ZoneId zone) {
        Map<UUID, String> areaCodes = areaCodes();
        Map<UUID, IndicatorRow> rows = indicators.findAllOrderByPosition().stream()
                .collect(Collectors.toMap(IndicatorRow::id, Function.identity()));
        Map<UUID, String> codes = codes(rows.values());
        Map<UUID, IndicatorVersionRow> next = new HashMap<>();
        List<FormerCard> found = new ArrayList<>();
        for (IndicatorVersionRow row : versions.findAllOrderByNumber().reversed()) {
            IndicatorVersionRow after = next.put(row.indicatorId(), row);
            if (after != null) {
                IndicatorRow indicator = Objects.requireNonNull(rows.get(row.indicatorId()));
                found.add(new FormerCard(card(indicator, row, areaCodes, codes), after.since(zone)));
            }
        }
        return found;
    }

    private Map<UUID, String> areaCodes() {
        return areas.findAllOrderByPosition().stream()
                .collect(Collectors.toMap(IndicatorAreaRow::id, IndicatorAreaRow::code));
    }

    private static Map<UUID, String> codes(Collection<IndicatorRow> rows) {
        return rows.stream().collect(Collectors.toMap(IndicatorRow::id, IndicatorRow::code));
    }

    private static IndicatorCard card(
            IndicatorRow row,
            @Nullable IndicatorVersionRow version,
            Map<UUID, String> areaCodes,
            Map<UUID, String> codes) {
        String area = version == null ? null : areaCodes.get(version.areaId());
        if (version == null || area == null) {
            throw new IllegalStateException("indicator " + row.code() + " has no definition");
        }
        return new IndicatorCard(
                new IndicatorId(row.id()),
                row.code(),
                row.source(),
                row.archived(),
                row.position(),
                row.owner(),
                version.id(),
                version.number(),
                version.toDefinition(area, codes),
                row.version());
    }
}
