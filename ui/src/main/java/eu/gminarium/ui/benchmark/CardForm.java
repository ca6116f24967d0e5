package eu.gminarium.ui.benchmark;

import eu.gminarium.benchmark.Aggregation;
import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.WeightBy;
import eu.gminarium.benchmark.card.Collecting;
import eu.gminarium.benchmark.card.Fraction;
import eu.gminarium.benchmark.card.Frequency;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.card.QualityRules;
import eu.gminarium.benchmark.card.Ratio;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * An indicator card as people type it. What belongs to another choice than theirs is left out: the target of a direction
 * that has none, the parts of what is no ratio.
 */
record CardForm(
        String code,
        ValueSource source,
        String area,
        LocalizedText name,
        LocalizedText definition,
        @Nullable LocalizedText dataSource,
        @Nullable String owner,
        @Nullable LocalizedText numerator,
        @Nullable LocalizedText denominator,
        @Nullable String ratioNumerator,
        @Nullable String ratioDenominator,
        IndicatorUnit unit,
        @Nullable LocalizedText unitName,
        Integer decimals,
        Direction direction,
        @Nullable BigDecimal target,
        Aggregation aggregation,
        @Nullable WeightBy weight,
        @Nullable BigDecimal changeThreshold,
        Frequency frequency,
        Integer dueDays,
        @Nullable LocalDate validFrom,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        @Nullable BigDecimal jump,
        @Nullable Boolean repeats,
        @Nullable Boolean gaps,
        @Nullable Boolean redefined,
        @Nullable Boolean archived) {

    static CardForm of(IndicatorCard card) {
        IndicatorDefinition text = card.definition();
        return new CardForm(
                card.code(),
                card.source(),
                text.area(),
                text.name(),
                text.definition(),
                text.dataSource(),
                card.owner(),
                text.fraction() == null ? null : text.fraction().numerator(),
                text.fraction() == null ? null : text.fraction().denominator(),
                text.ratio() == null ? null : text.ratio().numerator(),
                text.ratio() == null ? null : text.ratio().denominator(),
                text.unit(),
                text.unitName(),
                text.decimals(),
                text.direction(),
                text.target(),
                text.aggregation(),
                text.weight(),
                text.changeThreshold(),
                text.collecting().frequency(),
                text.collecting().dueDays(),
                text.validFrom(),
                text.rules().lowest(),
                text.rules().highest(),
                text.rules().jump(),
                text.rules().repeats(),
                text.rules().gaps(),
                false,
                card.archived());
    }

    IndicatorDefinition toDefinition() {
        return new IndicatorDefinition(
                area,
                name,
                definition,
                dataSource,
                unit,
                unit == IndicatorUnit.OTHER ? unitName : null,
                decimals,
                direction,
                direction == Direction.TARGET ? target : null,
                aggregation,
                aggregation == Aggregation.WEIGHTED ? weight : null,
                changeThreshold,
                fraction(),
                ratio(),
                new Collecting(frequency, dueDays),
                new QualityRules(lowest, highest, jump, Boolean.TRUE.equals(repeats), Boolean.TRUE.equals(gaps)),
                validFrom);
    }

    private @Nullable Fraction fraction() {
        if ((numerator == null) != (denominator == null)) {
            throw InvalidField.of(numerator == null ? "numerator" : "denominator", "benchmark.invalid.fraction-words");
        }
        return numerator == null || denominator == null ? null : new Fraction(numerator, denominator);
    }

    private @Nullable Ratio ratio() {
        if (source != ValueSource.RATIO) {
            return null;
        }
        if (ratioNumerator == null || ratioDenominator == null) {
            throw InvalidField.of(
                    ratioNumerator == null ? "ratioNumerator" : "ratioDenominator", "benchmark.invalid.ratio");
        }
        return new Ratio(ratioNumerator, ratioDenominator);
    }
}
