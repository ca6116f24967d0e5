package eu.gminarium.benchmark.campaign.form;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.benchmark.Cards;
import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.MissingReason;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.card.QualityRules;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UsualChecksTest {

    private final ValueChecks checks = new UsualChecks();

    @ParameterizedTest
    @CsvSource({"0.9, RANGE", "1.0, ", "30, ", "30.1, RANGE"})
    void valueOutsideTheCardsRangeIsAskedAbout(String value, Flag.@Nullable Kind flag) {
        assertThat(kinds(card("1", "30", null), value)).isEqualTo(flag == null ? List.of() : List.of(flag));
    }

    @ParameterizedTest
    @CsvSource({"10.1, ", "15, ", "15.1, JUMP", "5, ", "4.9, JUMP", "10000, JUMP"})
    void halfOfTheLastValueIsAJumpWhereTheCardSaysNothing(String value, Flag.@Nullable Kind flag) {
        assertThat(kinds(card(null, null, null), value, "10")).isEqualTo(flag == null ? List.of() : List.of(flag));
    }

    @ParameterizedTest
    @CsvSource({"16, ", "16.1, JUMP", "8, ", "7.9, JUMP"})
    void cardsOwnJumpCountsInTheOfficesUsualSteps(String value, Flag.@Nullable Kind flag) {
        assertThat(kinds(card(null, null, "4"), value, "10", "11", "13", "12"))
                .isEqualTo(flag == null ? List.of() : List.of(flag));
    }

    @Test
    void sameFigureIsAskedAboutOnlyIfItIsLongEnoughToTell() {
        assertThat(kinds(card(null, null, null), "19.37", "19.37")).containsExactly(Flag.Kind.SAME);
        assertThat(kinds(card(null, null, null), "4", "4")).isEmpty();
        assertThat(kinds(card(null, null, null), "0", "0")).isEmpty();
    }

    @Test
    void missingIsAskedAboutIfThereWasAValue() {
        MeasuredValue missing = MeasuredValue.missing(MissingReason.NOT_MEASURED, null);
        ValueHistory known = history("10");

        assertThat(checks.flags(card(null, null, null), missing, known))
                .extracting(Flag::kind)
                .containsExactly(Flag.Kind.GONE);
        assertThat(checks.flags(card(null, null, null), missing, ValueHistory.NONE))
                .isEmpty();
    }

    @Test
    void valueIsAskedAboutIfTheLastOneWasMissing() {
        ValueHistory history = new ValueHistory(List.of(), MeasuredValue.missing(MissingReason.NOT_MEASURED, null));

        assertThat(checks.flags(card(null, null, null), MeasuredValue.of(BigDecimal.TEN), history))
                .extracting(Flag::kind)
                .containsExactly(Flag.Kind.NEW);
    }

    private List<Flag.Kind> kinds(IndicatorDefinition card, String value, String... earlier) {
        return checks.flags(card, MeasuredValue.of(new BigDecimal(value)), history(earlier)).stream()
                .map(Flag::kind)
                .toList();
    }

    private static ValueHistory history(String... values) {
        List<BigDecimal> all = Arrays.stream(values).map(BigDecimal::new).toList();
        return new ValueHistory(all, all.isEmpty() ? null : MeasuredValue.of(all.getLast()));
    }

    private static IndicatorDefinition card(@Nullable String lowest, @Nullable String highest, @Nullable String jump) {
        IndicatorDefinition plain = Cards.definition(IndicatorUnit.DAYS, Direction.DOWN, null, null);
        return new IndicatorDefinition(
                plain.area(),
                plain.name(),
                plain.definition(),
                null,
                plain.unit(),
                null,
                plain.decimals(),
                plain.direction(),
                null,
                plain.aggregation(),
                null,
                null,
                null,
                null,
                plain.collecting(),
                new QualityRules(decimal(lowest), decimal(highest), decimal(jump)),
                null);
    }

    private static @Nullable BigDecimal decimal(@Nullable String text) {
        return text == null ? null : new BigDecimal(text);
    }
}
