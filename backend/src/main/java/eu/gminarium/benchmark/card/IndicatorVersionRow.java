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
import java.time.LocalDate;
import java.time.ZoneId;
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
        @Nullable @TypeDef(type = DataType.JSON) Map<String, String> numerator,
        @Nullable @TypeDef(type = DataType.JSON) Map<String, String> denominator,
        @Nullable UUID ratioNumeratorId,
        @Nullable UUID ratioDenominatorId,
        Frequency frequency,
        int dueDays,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        @Nullable BigDecimal jump,
        boolean asksRepeats,
        boolean asksGaps,
        @Nullable LocalDate validFrom,
        Instant changedAt) {

    static IndicatorVersionRow of(
            UUID id,
            UUID indicator,
            int number,
            UUID area,
            @Nullable RatioIds ratio,
            IndicatorDefinition text,
            Instant changedAt) {
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
                text.fraction() == null ? null : text.fraction().numerator().byLanguage(),
                text.fraction() == null ? null : text.fraction().denominator().byLanguage(),
                ratio == null ? null : ratio.numerator(),
                ratio == null ? null : ratio.denominator(),
                text.collecting().frequency(),
                text.collecting().dueDays(),
                text.rules().lowest(),
                text.rules().highest(),
                text.rules().jump(),
                text.rules().repeats(),
                text.rules().gaps(),
                text.validFrom(),
                changedAt);
    }

    /** The two indicators of a ratio. */
    record RatioIds(UUID numerator, UUID denominator) {}

    /** The first day on which it holds; the day on which it was written, or reworded last, if it does not say. */
    LocalDate since(ZoneId zone) {
        return validFrom == null ? LocalDate.ofInstant(changedAt, zone) : validFrom;
    }

    IndicatorDefinition toDefinition(String area, Map<UUID, String> codes) {
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
                changeThreshold,
                fraction(),
                ratio(codes),
                new Collecting(frequency, dueDays),
                new QualityRules(lowest, highest, jump, asksRepeats, asksGaps),
                validFrom);
    }

    private @Nullable Fraction fraction() {
        return numerator == null || denominator == null
                ? null
                : new Fraction(new LocalizedText(numerator), new LocalizedText(denominator));
    }

    private @Nullable Ratio ratio(Map<UUID, String> codes) {
        String above = ratioNumeratorId == null ? null : codes.get(ratioNumeratorId);
        String below = ratioDenominatorId == null ? null : codes.get(ratioDenominatorId);
        return above == null || below == null ? null : new Ratio(above, below);
    }

    private static @Nullable Map<String, String> map(@Nullable LocalizedText text) {
        return text == null ? null : text.byLanguage();
    }

    private static @Nullable LocalizedText text(@Nullable Map<String, String> map) {
        return map == null ? null : new LocalizedText(map);
    }
}
