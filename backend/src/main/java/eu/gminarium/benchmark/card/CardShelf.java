package eu.gminarium.benchmark.card;

import eu.gminarium.benchmark.IndicatorId;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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
        Map<UUID, String> areaCodes = areas.findAllOrderByPosition().stream()
                .collect(Collectors.toMap(IndicatorAreaRow::id, IndicatorAreaRow::code));
        List<IndicatorRow> rows = indicators.findAllOrderByPosition();
        Map<UUID, String> codes = rows.stream().collect(Collectors.toMap(IndicatorRow::id, IndicatorRow::code));
        return rows.stream().map(row -> card(row, latest, areaCodes, codes)).toList();
    }

    private static IndicatorCard card(
            IndicatorRow row,
            Map<UUID, IndicatorVersionRow> latest,
            Map<UUID, String> areaCodes,
            Map<UUID, String> codes) {
        IndicatorVersionRow version = latest.get(row.id());
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
