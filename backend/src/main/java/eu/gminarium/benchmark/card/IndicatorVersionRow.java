package eu.gminarium.benchmark.card;

import eu.gminarium.benchmark.Aggregation;
import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.WeightBy;
import eu.gminarium.shared.LocalizedText;
import io.micronaut.data.annotation.Id;
import io.micronaut.data.annotation.MappedEntity;
import io.micronaut.data.annotation.TypeDef;
import io.micronaut.data.model.DataType;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@MappedEntity("indicator_version")
record IndicatorVersionRow(
        @Id UUID id,
        UUID indicatorId,
        int number,
        UUID areaId,
        @TypeDef(type = DataType.JSON) Map<String, String> name,
        @TypeDef(type = DataType.JSON) Map<String, String> definition,
        @Nullable @TypeDef(type = DataType.JSON) Map<String, String> dataSource,
        IndicatorUnit unit,
        @Nullable @TypeDef(type = DataType.JSON) Map<String, String> unitName,
        int decimals,
        Direction direction,
        @Nullable BigDecimal target,
        Aggregation aggregation,
        @Nullable WeightBy weight,
        @Nullable BigDecimal changeThreshold,
        Instant changedAt) {

    static IndicatorVersionRow of(
            UUID id, UUID indicator, int number, UUID area, IndicatorDefinition text, Instant changedAt) {
        return new IndicatorVersionRow(
                id,
                indicator,
                number,
                area,
                text.name().byLanguage(),
                text.definition().byLanguage(),
                map(text.dataSource()),
                text.unit(),
                map(text.unitName()),
                text.decimals(),
                text.direction(),
                text.target(),
                text.aggregation(),
                text.weight(),
                text.changeThreshold(),
                changedAt);
    }

    IndicatorDefinition toDefinition(String area) {
        return new IndicatorDefinition(
                area,
                new LocalizedText(name),
                new LocalizedText(definition),
                text(dataSource),
                unit,
                text(unitName),
                decimals,
                direction,
                target,
                aggregation,
                weight,
                changeThreshold);
    }

    private static @Nullable Map<String, String> map(@Nullable LocalizedText text) {
        return text == null ? null : text.byLanguage();
    }

    private static @Nullable LocalizedText text(@Nullable Map<String, String> map) {
        return map == null ? null : new LocalizedText(map);
    }
}
