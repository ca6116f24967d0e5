package eu.gminarium.benchmark.card;

import eu.gminarium.benchmark.Aggregation;
import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.WeightBy;
import eu.gminarium.shared.LocalizedText;
import io.micronaut.serde.annotation.Serdeable;
import java.math.BigDecimal;
import java.time.LocalDate;
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
        @Nullable Map<String, String> numerator,
        @Nullable Map<String, String> denominator,
        @Nullable String ratioNumerator,
        @Nullable String ratioDenominator,
        Frequency frequency,
        int dueDays,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        @Nullable BigDecimal jump,
        boolean repeats,
        boolean gaps,
        @Nullable LocalDate validFrom,
        @Nullable String owner,
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
                map(text.fraction() == null ? null : text.fraction().numerator()),
                map(text.fraction() == null ? null : text.fraction().denominator()),
                text.ratio() == null ? null : text.ratio().numerator(),
                text.ratio() == null ? null : text.ratio().denominator(),
                text.collecting().frequency(),
                text.collecting().dueDays(),
                text.rules().lowest(),
                text.rules().highest(),
                text.rules().jump(),
                text.rules().repeats(),
                text.rules().gaps(),
                text.validFrom(),
                card.owner(),
                card.version());
    }

    private static @Nullable Map<String, String> map(@Nullable LocalizedText text) {
        return text == null ? null : text.byLanguage();
    }
}
