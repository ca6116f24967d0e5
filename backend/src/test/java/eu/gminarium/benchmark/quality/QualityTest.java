package eu.gminarium.benchmark.quality;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.benchmark.Cards;
import eu.gminarium.benchmark.IndicatorId;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorDefinition;
import eu.gminarium.benchmark.card.QualityRules;
import eu.gminarium.shared.OfficeId;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class QualityTest {

    private static final int OFFICES = 20;
    private static final int FIRST = 2000;
    private static final int LAST = 2011;

    private final Random random = new Random(5);
    private final OfficeId office = OfficeId.next();
    private final Map<OfficeId, Map<Period, Double>> others = others();
    private final Map<Period, Double> history = history(700);

    @Test
    void usualValueRaisesNoQuestion() {
        assertThat(kinds(check(QualityRules.USUAL, 715.3))).isEmpty();
    }

    @Test
    void slipsOfUnitAndDecimalSignAreTold() {
        assertThat(check(QualityRules.USUAL, 715_300)).singleElement().satisfies(flag -> {
            assertThat(flag.kind()).isEqualTo(FlagKind.UNIT_SLIP);
            assertThat(flag.number()).isEqualTo(1000);
            assertThat(flag.behind().getFirst().place()).isEqualTo(new Place(office, Period.ofYear(LAST)));
        });
        assertThat(kinds(check(QualityRules.USUAL, 7153))).containsExactly(FlagKind.DECIMAL_SLIP);
        assertThat(kinds(check(QualityRules.USUAL, 7.153))).containsExactly(FlagKind.DECIMAL_SLIP);
    }

    @Test
    void jumpIsMeasuredByTheCardsOwnRule() {
        QualityRules patient = new QualityRules(null, null, new BigDecimal("1000"));

        assertThat(kinds(check(QualityRules.USUAL, 1100))).containsExactly(FlagKind.JUMP);
        assertThat(kinds(check(patient, 1100))).isEmpty();
    }

    @Test
    void valueOutsideTheCardsRangeIsAsked() {
        QualityRules narrow = new QualityRules(new BigDecimal("710"), new BigDecimal("714"), null);

        assertThat(kinds(check(narrow, 715))).containsExactly(FlagKind.RANGE);
        assertThat(kinds(check(narrow, 709))).containsExactly(FlagKind.RANGE);
        assertThat(kinds(check(narrow, 714))).isEmpty();
    }

    @Test
    void valueOfTheYearBeforeIsAsked() {
        assertThat(kinds(check(QualityRules.USUAL, lastYears()))).containsExactly(FlagKind.REPEATED);
    }

    @Test
    void zeroAmongPositiveValuesIsAsked() {
        assertThat(kinds(check(QualityRules.USUAL, 0))).containsExactly(FlagKind.ZERO);
    }

    @Test
    void nothingIsUsualAmongAFewValues() {
        Map<OfficeId, Map<Period, Double>> two = Map.of(OfficeId.next(), Map.of(Period.ofYear(2011), 5.0));

        assertThat(Quality.check(
                        card(QualityRules.USUAL),
                        office,
                        Map.of(Period.ofYear(2011), 1.0),
                        two,
                        Period.ofYear(2012),
                        1000))
                .isEmpty();
    }

    @Test
    void holeIsAskedUnlessItIsExplained() {
        Map<Place, Double> all = new HashMap<>();
        others.forEach((other, values) -> values.forEach((period, value) -> all.put(new Place(other, period), value)));
        Place hole = all.keySet().stream()
                .filter(place -> place.period().equals(Period.ofYear(2005)))
                .findFirst()
                .orElseThrow();
        all.remove(hole);
        Map<String, Set<Place>> asked = Map.of("cost", Set.copyOf(all.keySet()));

        assertThat(Quality.check(List.of(new IndicatorValues("cost", QualityRules.USUAL, all, Set.of())), asked))
                .filteredOn(flag -> flag.kind() == FlagKind.GAP)
                .singleElement()
                .matches(flag -> flag.at(hole));
        assertThat(Quality.check(List.of(new IndicatorValues("cost", QualityRules.USUAL, all, Set.of(hole))), asked))
                .noneMatch(flag -> flag.kind() == FlagKind.GAP);
    }

    private double lastYears() {
        Double value = history.get(Period.ofYear(LAST));
        return value == null ? Double.NaN : value;
    }

    private List<Flag> check(QualityRules rules, double value) {
        return Quality.check(card(rules), office, history, others, Period.ofYear(LAST + 1), value);
    }

    private static List<FlagKind> kinds(List<Flag> flags) {
        return flags.stream().map(Flag::kind).toList();
    }

    private Map<OfficeId, Map<Period, Double>> others() {
        Map<OfficeId, Map<Period, Double>> all = new HashMap<>();
        for (int other = 0; other < OFFICES; other++) {
            Map<Period, Double> values = new TreeMap<>(history(300 + 80 * other));
            values.put(Period.ofYear(LAST + 1), near(300 + 80 * other));
            all.put(OfficeId.next(), values);
        }
        return all;
    }

    private Map<Period, Double> history(double level) {
        Map<Period, Double> values = new TreeMap<>();
        for (int year = FIRST; year <= LAST; year++) {
            values.put(Period.ofYear(year), near(level));
        }
        return values;
    }

    private double near(double level) {
        return Math.round(level * (1 + 0.02 * random.nextGaussian()) * 1000) / 1000.0;
    }

    private static IndicatorCard card(QualityRules rules) {
        IndicatorDefinition plain = Cards.cost().definition();
        return new IndicatorCard(
                IndicatorId.next(),
                "cost",
                ValueSource.ENTERED,
                false,
                1,
                null,
                UUID.randomUUID(),
                1,
                new IndicatorDefinition(
                        plain.area(),
                        plain.name(),
                        plain.definition(),
                        null,
                        plain.unit(),
                        null,
                        1,
                        plain.direction(),
                        null,
                        plain.aggregation(),
                        null,
                        null,
                        null,
                        null,
                        plain.collecting(),
                        rules,
                        null),
                0);
    }
}
