package eu.gminarium.benchmark.card;

import eu.gminarium.benchmark.Aggregation;
import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.WeightBy;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator measures.
 *
 * @param area code of an {@link IndicatorArea}
 * @param dataSource from which register the figure comes
 * @param unitName the unit in words, if and only if the unit is {@link IndicatorUnit#OTHER}
 * @param decimals on screens, 0 to 6; a share's decimals are those of its per cent
 * @param target the best value, in the unit, if and only if the direction is {@link Direction#TARGET}
 * @param weight what offices weigh, if and only if the aggregation is {@link Aggregation#WEIGHTED}
 * @param changeThreshold how large a difference must be to be spoken of where nothing was sampled, in the unit, above 0
 * @param fraction what is divided by what, in words; null where the value is no quotient
 * @param ratio the two indicators that it is computed from, if and only if the card's source is {@code RATIO}
 * @param validFrom first day that the definition speaks of; null if it has always been so
 */
public record IndicatorDefinition(
        String area,
        LocalizedText name,
        LocalizedText definition,
        @Nullable LocalizedText dataSource,
        IndicatorUnit unit,
        @Nullable LocalizedText unitName,
        int decimals,
        Direction direction,
        @Nullable BigDecimal target,
        Aggregation aggregation,
        @Nullable WeightBy weight,
        @Nullable BigDecimal changeThreshold,
        @Nullable Fraction fraction,
        @Nullable Ratio ratio,
        Collecting collecting,
        QualityRules rules,
        @Nullable LocalDate validFrom) {

    private static final int NAME_LENGTH = 200;
    private static final int TEXT_LENGTH = 2000;
    private static final int MOST_DECIMALS = 6;

    /** @throws InvalidField naming the field that breaks a rule */
    public IndicatorDefinition {
        limit("name", name, NAME_LENGTH);
        limit("definition", definition, TEXT_LENGTH);
        limit("dataSource", dataSource, TEXT_LENGTH);
        limit("unitName", unitName, NAME_LENGTH);
        limit("numerator", fraction == null ? null : fraction.numerator(), TEXT_LENGTH);
        limit("denominator", fraction == null ? null : fraction.denominator(), TEXT_LENGTH);
        require(decimals >= 0 && decimals <= MOST_DECIMALS, "decimals", "benchmark.invalid.decimals");
        require((unit == IndicatorUnit.OTHER) == (unitName != null), "unitName", "benchmark.invalid.unit-name");
        require((direction == Direction.TARGET) == (target != null), "target", "benchmark.invalid.target");
        require((aggregation == Aggregation.WEIGHTED) == (weight != null), "weight", "benchmark.invalid.weight");
        require(
                changeThreshold == null || changeThreshold.signum() > 0,
                "changeThreshold",
                "benchmark.invalid.change-threshold");
    }

    /** A yearly indicator without anything that the card may also say. */
    public IndicatorDefinition(
            String area,
            LocalizedText name,
            LocalizedText definition,
            @Nullable LocalizedText dataSource,
            IndicatorUnit unit,
            @Nullable LocalizedText unitName,
            int decimals,
            Direction direction,
            @Nullable BigDecimal target,
            Aggregation aggregation,
            @Nullable WeightBy weight,
            @Nullable BigDecimal changeThreshold) {
        this(
                area,
                name,
                definition,
                dataSource,
                unit,
                unitName,
                decimals,
                direction,
                target,
                aggregation,
                weight,
                changeThreshold,
                null,
                null,
                Collecting.YEARLY,
                QualityRules.USUAL,
                null);
    }

    private static void limit(String field, @Nullable LocalizedText text, int length) {
        if (text != null && text.byLanguage().values().stream().anyMatch(words -> words.length() > length)) {
            throw InvalidField.of(field, "benchmark.invalid.too-long", length);
        }
    }

    private static void require(boolean holds, String field, String messageKey) {
        if (!holds) {
            throw InvalidField.of(field, messageKey);
        }
    }
}
