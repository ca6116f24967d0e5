package eu.gminarium.benchmark.card;

import eu.gminarium.benchmark.Aggregation;
import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.WeightBy;
import eu.gminarium.shared.LocalizedText;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** An indicator card in the API; {@code definitionVersion} is the one whose values are compared. */
@Serdeable
record IndicatorJson(
        UUID id,
        String code,
        ValueSource source,
        boolean archived,
        int definitionVersion,
        String area,
        Map<String, String> name,
        Map<String, String> definition,
        @Nullable Map<String, String> dataSource,
        IndicatorUnit unit,
        @Nullable Map<String, String> unitName,
        int decimals,
        Direction direction,
        @Nullable BigDecimal target,
        Aggregation aggregation,
        @Nullable WeightBy weight,
        @Nullable BigDecimal changeThreshold,
        long version) {

    static IndicatorJson of(IndicatorCard card) {
        IndicatorDefinition text = card.definition();
        return new IndicatorJson(
                card.id().value(),
                card.code(),
                card.source(),
                card.archived(),
                card.definitionNumber(),
                text.area(),
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
                card.version());
    }

    private static @Nullable Map<String, String> map(@Nullable LocalizedText text) {
        return text == null ? null : text.byLanguage();
    }
}
