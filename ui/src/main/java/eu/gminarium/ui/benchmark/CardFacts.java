package eu.gminarium.ui.benchmark;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.card.Fraction;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.card.QualityRules;
import eu.gminarium.benchmark.card.Ratio;
import eu.gminarium.benchmark.dashboard.Wording;
import eu.gminarium.ui.common.Facts;
import eu.gminarium.ui.common.Texts;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What an indicator card says: what is divided by what, how offices are compared, when it is due, who answers for it. */
final class CardFacts extends Section {

    private static final long serialVersionUID = 1L;

    private final transient IndicatorCard card;
    private final transient Wording figures;
    private final transient Map<String, String> names;

    /** @param names indicators' names by code */
    CardFacts(IndicatorCard card, Wording figures, Map<String, String> names) {
        this.card = card;
        this.figures = figures;
        this.names = names;
        addClassName("gm-card-facts");
        add(meaning(), comparing(), collecting());
    }

    private Facts meaning() {
        IndicatorDefinition text = card.definition();
        Fraction fraction = text.fraction();
        Ratio ratio = text.ratio();
        var facts = new Facts()
                .fact(t("benchmark.card.numerator"), fraction == null ? null : Texts.t(fraction.numerator()))
                .fact(t("benchmark.card.denominator"), fraction == null ? null : Texts.t(fraction.denominator()));
        if (ratio != null) {
            facts.fact(t("benchmark.card.ratio"), ratio(ratio));
        }
        return facts.fact(t("benchmark.fact.unit"), figures.unit(text))
                .fact(t("benchmark.fact.source"), source())
                .fact(t("benchmark.card.owner"), card.owner());
    }

    private Component ratio(Ratio ratio) {
        return new Span(part(ratio.numerator()), new Span(" / "), part(ratio.denominator()));
    }

    private Anchor part(String code) {
        return new Anchor(Paths.indicator(code), names.getOrDefault(code, code));
    }

    private String source() {
        String source = t("benchmark.source." + card.source());
        return card.definition().dataSource() == null
                ? source
                : source + ": " + Texts.t(card.definition().dataSource());
    }

    private Facts comparing() {
        IndicatorDefinition text = card.definition();
        BigDecimal threshold = text.changeThreshold();
        String aggregation = t("benchmark.aggregation." + text.aggregation());
        return new Facts()
                .fact(t("benchmark.fact.direction"), figures.direction(text))
                .fact(
                        t("benchmark.fact.aggregation"),
                        text.weight() == null
                                ? aggregation
                                : aggregation + ", " + t("benchmark.weight." + text.weight()))
                .fact(
                        t("benchmark.fact.threshold"),
                        threshold == null ? null : figures.size(text, threshold.doubleValue()))
                .fact(t("benchmark.card.rules"), rules(text.rules()));
    }

    private @Nullable String rules(QualityRules rules) {
        boolean entered = card.source().stored();
        String asked = Stream.of(
                        range(rules.lowest(), rules.highest()),
                        rules.jump() == null
                                ? null
                                : t(
                                        "benchmark.rule.jump",
                                        rules.jump().stripTrailingZeros().toPlainString()),
                        entered && rules.repeats() ? t("benchmark.rule.repeats") : null,
                        entered && rules.gaps() ? t("benchmark.rule.gaps") : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("; "));
        return asked.isEmpty() ? null : asked;
    }

    private @Nullable String range(@Nullable BigDecimal lowest, @Nullable BigDecimal highest) {
        if (lowest != null && highest != null) {
            return t("benchmark.rule.range", figure(lowest), figure(highest));
        }
        if (lowest != null) {
            return t("benchmark.rule.lowest", figure(lowest));
        }
        return highest == null ? null : t("benchmark.rule.highest", figure(highest));
    }

    private String figure(BigDecimal value) {
        return figures.value(card.definition(), value.doubleValue());
    }

    private Facts collecting() {
        IndicatorDefinition text = card.definition();
        boolean asked = card.source() == ValueSource.ENTERED || card.source() == ValueSource.IMPORTED;
        return new Facts()
                .fact(
                        t("benchmark.card.frequency"),
                        t("benchmark.frequency." + text.collecting().frequency()))
                .fact(
                        t("benchmark.fact.due"),
                        asked ? t("benchmark.fact.due.days", text.collecting().dueDays()) : null)
                .fact(t("benchmark.fact.version"), Integer.toString(card.definitionNumber()))
                .fact(
                        t("benchmark.fact.validity"),
                        text.validFrom() == null
                                ? t("benchmark.fact.validity.always")
                                : t("benchmark.fact.validity.from", text.validFrom()));
    }

    private static String t(String key, @Nullable Object... arguments) {
        return Texts.t(key, arguments);
    }
}
