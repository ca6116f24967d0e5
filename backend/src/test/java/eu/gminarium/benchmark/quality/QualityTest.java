package eu.gminarium.benchmark.quality;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.QualityRules;
import eu.gminarium.shared.OfficeId;
import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
        QualityRules patient = new QualityRules(null, null, new BigDecimal("1000"), true, true);

        assertThat(kinds(check(QualityRules.USUAL, 1100))).containsExactly(FlagKind.JUMP);
        assertThat(kinds(check(patient, 1100))).isEmpty();
    }

    @Test
    void valueOutsideTheCardsRangeIsAsked() {
        QualityRules narrow = new QualityRules(new BigDecimal("710"), new BigDecimal("714"), null, true, true);

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

    @ParameterizedTest
    @CsvSource({"10.1, ", "15, ", "15.1, JUMP", "5, ", "4.9, JUMP", "10000, JUMP"})
    void amongAFewValuesHalfOfTheLastOneIsAJump(double value, @Nullable FlagKind flag) {
        Map<OfficeId, Map<Period, Double>> two = Map.of(OfficeId.next(), Map.of(Period.ofYear(2011), 5.0));

        assertThat(kinds(alone(QualityRules.USUAL, two, value, 10)))
                .isEqualTo(flag == null ? List.of() : List.of(flag));
    }

    @Test
    void anythingIsAJumpAfterZero() {
        assertThat(kinds(alone(QualityRules.USUAL, Map.of(), 3, 0))).containsExactly(FlagKind.JUMP);
        assertThat(kinds(alone(QualityRules.USUAL, Map.of(), 0, 0))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"16, ", "16.1, JUMP", "8, ", "7.9, JUMP"})
    void amongAFewValuesTheCardsJumpCountsInTheOfficesOwnSteps(double value, @Nullable FlagKind flag) {
        QualityRules four = new QualityRules(null, null, BigDecimal.valueOf(4), true, true);

        assertThat(kinds(alone(four, Map.of(), value, 10, 11, 13, 12)))
                .isEqualTo(flag == null ? List.of() : List.of(flag));
    }

    @Test
    void amongAFewValuesARepeatedFigureIsAskedIfItIsLongEnoughToTell() {
        assertThat(kinds(alone(QualityRules.USUAL, Map.of(), 19.37, 19.37))).containsExactly(FlagKind.REPEATED);
        assertThat(kinds(alone(QualityRules.USUAL, Map.of(), 4, 4))).isEmpty();
    }

    @Test
    void cardMayTakeRepeatsForNormal() {
        QualityRules still = new QualityRules(null, null, null, false, true);

        assertThat(kinds(check(still, lastYears()))).isEmpty();
        assertThat(kinds(check(still, 715_300))).containsExactly(FlagKind.UNIT_SLIP);
        assertThat(kinds(alone(still, Map.of(), 19.37, 19.37))).isEmpty();
    }

    @Test
    void wholeCopiedPeriodIsNoQuestionWhereTheCardTakesRepeatsForNormal() {
        Map<Place, Double> all = everybody();
        others.keySet()
                .forEach(other -> all.put(
                        new Place(other, Period.ofYear(LAST)),
                        Objects.requireNonNull(all.get(new Place(other, Period.ofYear(LAST - 1))))));
        Map<String, Set<Place>> asked = Map.of("cost", Set.copyOf(all.keySet()));

        assertThat(Quality.check(List.of(new IndicatorValues("cost", QualityRules.USUAL, all, Set.of())), asked))
                .anyMatch(flag -> flag.kind() == FlagKind.REPEATED_PERIOD);
        QualityRules still = new QualityRules(null, null, null, false, true);
        assertThat(Quality.check(List.of(new IndicatorValues("cost", still, all, Set.of())), asked))
                .noneMatch(flag -> flag.kind() == FlagKind.REPEATED_PERIOD || flag.kind() == FlagKind.REPEATED);
    }

    /** Both values have strayed into the other's row; the question may not say what the other has. */
    @Test
    void questionAboutOneValueQuotesNoOtherOffice() {
        Map<OfficeId, Map<Period, Double>> exchanged = new HashMap<>(others);
        OfficeId large = others.keySet().stream()
                .max(Comparator.comparing(other -> level(others, other)))
                .orElseThrow();
        Map<Period, Double> its = new TreeMap<>(Objects.requireNonNull(others.get(large)));
        its.put(Period.ofYear(LAST + 1), 715.3);
        exchanged.put(large, its);

        List<Flag> asked = ask(QualityRules.USUAL, history, exchanged, Period.ofYear(LAST + 1), level(others, large));

        assertThat(kinds(asked)).containsExactly(FlagKind.SWAPPED);
        assertThat(asked).allSatisfy(flag -> {
            assertThat(flag.office()).isEqualTo(office);
            assertThat(flag.behind()).isEmpty();
        });
    }

    /** While nobody else has a value of the period, it is expected to move as all have moved before. */
    @Test
    void firstOfficeToEnterAPeriodIsMeasuredByHowAllUsuallyMove() {
        Map<OfficeId, Map<Period, Double>> growing = new HashMap<>();
        for (int other = 0; other < OFFICES; other++) {
            growing.put(OfficeId.next(), growing(300 + 80 * other));
        }
        Map<Period, Double> own = growing(700);
        double usual = 700 * Math.pow(1.2, LAST + 1 - FIRST);

        assertThat(kinds(first(own, growing, usual))).isEmpty();
        assertThat(kinds(first(own, growing, usual / 1.2))).contains(FlagKind.JUMP);
        assertThat(kinds(first(own, growing, usual * 1000))).containsExactly(FlagKind.UNIT_SLIP);
    }

    @Test
    void holeIsAskedUnlessItIsExplainedOrTheCardTakesItForNormal() {
        Map<Place, Double> all = everybody();
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
        QualityRules patchy = new QualityRules(null, null, null, true, false);
        assertThat(Quality.check(List.of(new IndicatorValues("cost", patchy, all, Set.of())), asked))
                .noneMatch(flag -> flag.kind() == FlagKind.GAP);
    }

    private double lastYears() {
        Double value = history.get(Period.ofYear(LAST));
        return value == null ? Double.NaN : value;
    }

    private List<Flag> check(QualityRules rules, double value) {
        return ask(rules, history, others, Period.ofYear(LAST + 1), value);
    }

    /** With an office's first values, which end in the year before. */
    private List<Flag> alone(
            QualityRules rules, Map<OfficeId, Map<Period, Double>> few, double value, double... earlier) {
        Map<Period, Double> own = new TreeMap<>();
        for (int each = 0; each < earlier.length; each++) {
            own.put(Period.ofYear(2012 - earlier.length + each), earlier[each]);
        }
        return ask(rules, own, few, Period.ofYear(2012), value);
    }

    private List<Flag> first(Map<Period, Double> own, Map<OfficeId, Map<Period, Double>> all, double value) {
        return ask(QualityRules.USUAL, own, all, Period.ofYear(LAST + 1), value);
    }

    /** By a fifth each year. */
    private Map<Period, Double> growing(double level) {
        Map<Period, Double> values = new TreeMap<>();
        for (int year = FIRST; year <= LAST; year++) {
            values.put(Period.ofYear(year), near(level * Math.pow(1.2, year - FIRST)));
        }
        return values;
    }

    /** Questions about one value of the office, as while somebody types it. */
    private List<Flag> ask(
            QualityRules rules,
            Map<Period, Double> own,
            Map<OfficeId, Map<Period, Double>> all,
            Period period,
            double value) {
        Set<Period> columns = new HashSet<>(own.keySet());
        columns.add(period);
        return new Yardstick("cost", rules, places(all), columns).check(office, own, period, value);
    }

    private Map<Place, Double> everybody() {
        return places(others);
    }

    private static Map<Place, Double> places(Map<OfficeId, Map<Period, Double>> offices) {
        Map<Place, Double> all = new HashMap<>();
        offices.forEach((each, values) -> values.forEach((period, value) -> all.put(new Place(each, period), value)));
        return all;
    }

    private static double level(Map<OfficeId, Map<Period, Double>> all, OfficeId office) {
        return Objects.requireNonNull(Objects.requireNonNull(all.get(office)).get(Period.ofYear(LAST + 1)));
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
}
