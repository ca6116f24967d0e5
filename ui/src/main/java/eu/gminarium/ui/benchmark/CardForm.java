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
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** An indicator card as people type it: every text in three languages. */
record CardForm(
        String code,
        String area,
        @Nullable String namePl,
        @Nullable String nameCs,
        @Nullable String nameEn,
        @Nullable String definitionPl,
        @Nullable String definitionCs,
        @Nullable String definitionEn,
        @Nullable String dataSourcePl,
        @Nullable String dataSourceCs,
        @Nullable String dataSourceEn,
        IndicatorUnit unit,
        @Nullable String unitNamePl,
        @Nullable String unitNameCs,
        @Nullable String unitNameEn,
        Integer decimals,
        Direction direction,
        @Nullable BigDecimal target,
        Aggregation aggregation,
        @Nullable WeightBy weight,
        @Nullable BigDecimal changeThreshold,
        @Nullable String numeratorPl,
        @Nullable String numeratorCs,
        @Nullable String numeratorEn,
        @Nullable String denominatorPl,
        @Nullable String denominatorCs,
        @Nullable String denominatorEn,
        ValueSource source,
        @Nullable String ratioNumerator,
        @Nullable String ratioDenominator,
        Frequency frequency,
        Integer dueDays,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        @Nullable BigDecimal jump,
        @Nullable LocalDate validFrom,
        @Nullable String owner,
        @Nullable Boolean redefined,
        @Nullable Boolean archived) {

    static CardForm of(IndicatorCard card) {
        IndicatorDefinition text = card.definition();
        LocalizedText above = text.fraction() == null ? null : text.fraction().numerator();
        LocalizedText below = text.fraction() == null ? null : text.fraction().denominator();
        return new CardForm(
                card.code(),
                text.area(),
                in("pl", text.name()),
                in("cs", text.name()),
                in("en", text.name()),
                in("pl", text.definition()),
                in("cs", text.definition()),
                in("en", text.definition()),
                in("pl", text.dataSource()),
                in("cs", text.dataSource()),
                in("en", text.dataSource()),
                text.unit(),
                in("pl", text.unitName()),
                in("cs", text.unitName()),
                in("en", text.unitName()),
                text.decimals(),
                text.direction(),
                text.target(),
                text.aggregation(),
                text.weight(),
                text.changeThreshold(),
                in("pl", above),
                in("cs", above),
                in("en", above),
                in("pl", below),
                in("cs", below),
                in("en", below),
                card.source(),
                text.ratio() == null ? null : text.ratio().numerator(),
                text.ratio() == null ? null : text.ratio().denominator(),
                text.collecting().frequency(),
                text.collecting().dueDays(),
                text.rules().lowest(),
                text.rules().highest(),
                text.rules().jump(),
                text.validFrom(),
                card.owner(),
                false,
                card.archived());
    }

    IndicatorDefinition toDefinition() {
        return new IndicatorDefinition(
                area,
                required("namePl", text(namePl, nameCs, nameEn)),
                required("definitionPl", text(definitionPl, definitionCs, definitionEn)),
                text(dataSourcePl, dataSourceCs, dataSourceEn),
                unit,
                text(unitNamePl, unitNameCs, unitNameEn),
                decimals,
                direction,
                target,
                aggregation,
                weight,
                changeThreshold,
                fraction(),
                ratio(),
                new Collecting(frequency, dueDays),
                new QualityRules(lowest, highest, jump),
                validFrom);
    }

    private @Nullable Fraction fraction() {
        LocalizedText above = text(numeratorPl, numeratorCs, numeratorEn);
        LocalizedText below = text(denominatorPl, denominatorCs, denominatorEn);
        if ((above == null) != (below == null)) {
            throw InvalidField.of(above == null ? "numeratorPl" : "denominatorPl", "benchmark.invalid.fraction-words");
        }
        return above == null || below == null ? null : new Fraction(above, below);
    }

    private @Nullable Ratio ratio() {
        if ((ratioNumerator == null) != (ratioDenominator == null)) {
            throw InvalidField.of(
                    ratioNumerator == null ? "ratioNumerator" : "ratioDenominator", "benchmark.invalid.ratio");
        }
        return ratioNumerator == null || ratioDenominator == null ? null : new Ratio(ratioNumerator, ratioDenominator);
    }

    private static @Nullable String in(String language, @Nullable LocalizedText text) {
        return text == null ? null : text.byLanguage().get(language);
    }

    private static @Nullable LocalizedText text(@Nullable String pl, @Nullable String cs, @Nullable String en) {
        Map<String, String> words = Map.of("pl", orEmpty(pl), "cs", orEmpty(cs), "en", orEmpty(en));
        return words.values().stream().allMatch(String::isBlank) ? null : new LocalizedText(words);
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text.strip();
    }

    private static LocalizedText required(String field, @Nullable LocalizedText text) {
        if (text == null) {
            throw InvalidField.of(field, "benchmark.invalid.text");
        }
        return text;
    }
}
