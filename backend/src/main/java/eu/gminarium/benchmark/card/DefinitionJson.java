package eu.gminarium.benchmark.card;

import eu.gminarium.benchmark.Aggregation;
import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.WeightBy;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.problem.InvalidField;
import io.micronaut.serde.annotation.Serdeable;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A definition as clients send it; texts by ISO 639-1 code. What the program asks about it asks unless told not to. */
@Serdeable
record DefinitionJson(
        @NotBlank String area,
        @NotEmpty Map<String, String> name,
        @NotEmpty Map<String, String> definition,
        @Nullable Map<String, String> dataSource,
        @NotNull IndicatorUnit unit,
        @Nullable Map<String, String> unitName,
        int decimals,
        @NotNull Direction direction,
        @Nullable BigDecimal target,
        @NotNull Aggregation aggregation,
        @Nullable WeightBy weight,
        @Nullable BigDecimal changeThreshold,
        @Nullable Map<String, String> numerator,
        @Nullable Map<String, String> denominator,
        @Nullable String ratioNumerator,
        @Nullable String ratioDenominator,
        @Nullable Frequency frequency,
        @Nullable Integer dueDays,
        @Nullable BigDecimal lowest,
        @Nullable BigDecimal highest,
        @Nullable BigDecimal jump,
        @Nullable Boolean repeats,
        @Nullable Boolean gaps,
        @Nullable LocalDate validFrom) {

    private static final Set<String> LANGUAGES = Set.of("pl", "cs", "en");

    IndicatorDefinition toDefinition() {
        return new IndicatorDefinition(
                area,
                required("name", name),
                required("definition", definition),
                text("dataSource", dataSource),
                unit,
                text("unitName", unitName),
                decimals,
                direction,
                target,
                aggregation,
                weight,
                changeThreshold,
                fraction(),
                ratio(),
                new Collecting(
                        frequency == null ? Collecting.YEARLY.frequency() : frequency,
                        dueDays == null ? Collecting.YEARLY.dueDays() : dueDays),
                new QualityRules(lowest, highest, jump, !Boolean.FALSE.equals(repeats), !Boolean.FALSE.equals(gaps)),
                validFrom);
    }

    private @Nullable Fraction fraction() {
        LocalizedText above = text("numerator", numerator);
        LocalizedText below = text("denominator", denominator);
        if ((above == null) != (below == null)) {
            throw InvalidField.of(above == null ? "numerator" : "denominator", "benchmark.invalid.fraction-words");
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

    private static @Nullable LocalizedText text(String field, @Nullable Map<String, String> words) {
        return words == null || words.isEmpty() ? null : required(field, words);
    }

    private static LocalizedText required(String field, Map<String, String> words) {
        boolean usable =
                LANGUAGES.containsAll(words.keySet()) && words.values().stream().anyMatch(each -> !each.isBlank());
        if (!usable) {
            throw InvalidField.of(field, "benchmark.invalid.text");
        }
        return new LocalizedText(words);
    }
}
