package eu.gminarium.benchmark;

import eu.gminarium.benchmark.card.Collecting;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.card.NewIndicator;
import eu.gminarium.benchmark.card.QualityRules;
import eu.gminarium.benchmark.card.Ratio;
import eu.gminarium.shared.LocalizedText;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Indicator cards for tests. */
public final class Cards {

    private Cards() {}

    /** Days to a decision: less is better, a change of one day counts. */
    public static NewIndicator decisionTime() {
        return entered("decision-time", definition(IndicatorUnit.DAYS, Direction.DOWN, null, "1.0"));
    }

    /** A share, of which more is better; without sample a change of 2 points counts. */
    public static NewIndicator onTime() {
        return entered("on-time", definition(IndicatorUnit.SHARE, Direction.UP, null, "0.02"));
    }

    /** A share that should be 97 %. */
    public static NewIndicator budgetExecution() {
        return entered("budget-execution", definition(IndicatorUnit.SHARE, Direction.TARGET, "0.97", "0.01"));
    }

    /** Money, of which neither more nor less is better. */
    public static NewIndicator cost() {
        return entered("cost", definition(IndicatorUnit.MONEY, Direction.NEUTRAL, null, "5"));
    }

    public static IndicatorDefinition definition(
            IndicatorUnit unit, Direction direction, @Nullable String target, @Nullable String threshold) {
        return new IndicatorDefinition(
                "service",
                LocalizedText.of("en", "Name"),
                LocalizedText.of("en", "How it is counted"),
                null,
                unit,
                null,
                1,
                direction,
                target == null ? null : new BigDecimal(target),
                Aggregation.POOLED,
                null,
                threshold == null ? null : new BigDecimal(threshold));
    }

    /** The same, computed from two others. */
    public static IndicatorDefinition ratio(IndicatorDefinition of, Ratio ratio) {
        return changed(of, ratio, of.collecting(), of.rules());
    }

    /** The same, collected and asked about in another way. */
    public static IndicatorDefinition collected(IndicatorDefinition of, Collecting collecting, QualityRules rules) {
        return changed(of, of.ratio(), collecting, rules);
    }

    private static IndicatorDefinition changed(
            IndicatorDefinition of, @Nullable Ratio ratio, Collecting collecting, QualityRules rules) {
        return new IndicatorDefinition(
                of.area(),
                of.name(),
                of.definition(),
                of.dataSource(),
                of.unit(),
                of.unitName(),
                of.decimals(),
                of.direction(),
                of.target(),
                of.aggregation(),
                of.weight(),
                of.changeThreshold(),
                of.fraction(),
                ratio,
                collecting,
                rules,
                of.validFrom());
    }

    private static NewIndicator entered(String code, IndicatorDefinition definition) {
        return new NewIndicator(code, ValueSource.ENTERED, definition);
    }
}
