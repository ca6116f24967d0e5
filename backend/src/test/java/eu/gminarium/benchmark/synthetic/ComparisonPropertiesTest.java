package eu.gminarium.benchmark.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.gminarium.benchmark.Certainty;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.card.CardChange;
import eu.gminarium.benchmark.card.IndicatorCard;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.comparison.Standing.Unranked;
import eu.gminarium.benchmark.comparison.Yardstick;
import eu.gminarium.benchmark.measurement.MeasuredValue;
import eu.gminarium.benchmark.measurement.MeasurementChange;
import eu.gminarium.benchmark.measurement.MeasurementStatus;
import eu.gminarium.benchmark.measurement.Measurements;
import eu.gminarium.benchmark.measurement.NewMeasurement;
import eu.gminarium.benchmark.peers.Comparison;
import eu.gminarium.benchmark.peers.ComparisonRow;
import eu.gminarium.benchmark.peers.Comparisons;
import eu.gminarium.benchmark.peers.PeerChoice;
import eu.gminarium.benchmark.synthetic.IndexPart.Unused;
import eu.gminarium.benchmark.synthetic.RandomPartnership.Entry;
import eu.gminarium.benchmark.synthetic.RandomPartnership.World;
import eu.gminarium.security.Role;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.testing.LongRun;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What must hold of every comparison, tried on random partnerships; each safety has its twin. */
@ProgramTest
@Order(1) // Begun last, it would run on alone.
class ComparisonPropertiesTest {

    private static final int WORLDS = LongRun.times(8, 12);
    private static final Period NEXT_YEAR = Period.ofYear(2013);

    @Inject
    RandomPartnership random;

    @Inject
    Published published;

    @Inject
    PartnershipFixture partnerships;

    @Inject
    IndicatorCards cards;

    @Inject
    Measurements measurements;

    @Inject
    Comparisons comparisons;

    @Inject
    IndexResults results;

    @ParameterizedTest
    @MethodSource("from1")
    void confidentialValueCanBeToldFromNothingThatIsPublished(long seed) {
        World world = random.make(seed);
        List<Entry> secrets =
                world.entries().stream().filter(Entry::confidential).toList();
        List<List<String>> before = views(world);

        secrets.forEach(secret -> change(world, secret, "777777.25", true));

        assertThat(secrets).isNotEmpty();
        assertThat(views(world)).isEqualTo(before);
        assertThat(before.toString()).doesNotContain("777777");
    }

    /** The twin: without the mark the same change is seen everywhere. */
    @ParameterizedTest
    @MethodSource("from1")
    void sameChangeOfAnOpenValueIsSeen(long seed) {
        World world = random.make(seed);
        Entry open = world.entries().stream().filter(Entry::known).findFirst().orElseThrow();
        List<List<String>> before = views(world);

        change(world, open, "777777.25", false);

        assertThat(views(world)).isNotEqualTo(before);
        assertThat(views(world).toString()).contains("777777");
    }

    @ParameterizedTest
    @MethodSource("from1")
    void ratioWithAConfidentialPartHasNoValue(long seed) {
        World world = random.make(seed);
        for (Period year : RandomPartnership.YEARS) {
            Comparison comparison = run(world, () -> comparisons.compare("up-per-down", year, PeerChoice.EVERYBODY));
            assertThat(world.entries())
                    .filteredOn(entry -> entry.confidential() && (entry.of("up", year) || entry.of("down", year)))
                    .allSatisfy(entry -> assertThat(
                                    comparison.row(entry.measurement().office()))
                            .hasValueSatisfying(row -> assertThat(known(row) && year.equals(comparison.period()))
                                    .isFalse()));
        }
    }

    /** What leaders, the coordinator and each office's own coordinator get to see. */
    private List<List<String>> views(World world) {
        OfficeId office = world.offices().getFirst();
        return List.of(
                partnerships.as(world.partnership(), Role.LEADER, null, () -> published.of(world)),
                run(world, () -> published.of(world)),
                partnerships.as(world.partnership(), Role.OFFICE_COORDINATOR, office, () -> published.of(world)));
    }

    private void change(World world, Entry entry, String value, boolean confidential) {
        MeasuredValue measured =
                new MeasuredValue(new BigDecimal(value), null, null, null, null, null, Certainty.FINAL, confidential);
        run(
                world,
                () -> measurements.change(
                        entry.measurement().id(), new MeasurementChange(1, measured, MeasurementStatus.SIGNED_OFF)));
    }

    @Test
    void onlyKnownValuesAreInTheFiguresAndMissingIsNeverZero() {
        int changedByZeros = 0;
        for (long seed = 0; seed < WORLDS; seed++) {
            World world = random.make(seed);
            for (Period year : RandomPartnership.YEARS) {
                Comparison comparison = compare(world, "up", year);
                List<Double> known = world.known("up", year);
                if (comparison.distribution() != null) {
                    assertThat(comparison.distribution().count()).isEqualTo(known.size());
                    assertThat(comparison.distribution().median()).isEqualTo(median(known.stream()));
                    changedByZeros += median(withZeros(known, world)) == median(known.stream()) ? 0 : 1;
                }
                assertThat(comparison.rows()).filteredOn(row -> !known(row)).allSatisfy(row -> {
                    assertThat(row.cell().standing().unranked()).isEqualTo(Unranked.NO_VALUE);
                    assertThat(row.percentile()).isNull();
                    assertThat(row.alike()).isEmpty();
                });
            }
        }
        // The twin: with zeros in place of what is missing the medians would be others.
        assertThat(changedByZeros).isGreaterThan(5);
    }

    private static Stream<Double> withZeros(List<Double> known, World world) {
        return Stream.concat(
                known.stream(), Stream.generate(() -> 0.0).limit(world.offices().size() - known.size()));
    }

    private static double median(Stream<Double> values) {
        double[] sorted = values.mapToDouble(Double::doubleValue).sorted().toArray();
        return (sorted[(sorted.length - 1) / 2] + sorted[sorted.length / 2]) / 2;
    }

    @Test
    void fewerThanFiveValuesGiveNoRankAndNoQuartile() {
        int few = 0;
        int enough = 0;
        for (long seed = 0; seed < WORLDS; seed++) {
            World world = random.make(seed);
            for (Period year : RandomPartnership.YEARS) {
                Comparison comparison = compare(world, "down", year);
                boolean ranked = world.known("down", year).size() >= 5;
                few += ranked ? 0 : 1;
                enough += ranked ? 1 : 0;
                assertThat(comparison.distribution() != null).isEqualTo(ranked);
                assertThat(comparison.rows())
                        .filteredOn(ComparisonPropertiesTest::known)
                        .allSatisfy(row -> {
                            // The twin: a group that is large enough does rank the same values.
                            assertThat(row.cell().standing().rank() != null).isEqualTo(ranked);
                            assertThat(row.percentile() != null).isEqualTo(ranked);
                        });
                assertThat(part(world, "down", year).unused() == Unused.FEW_PEERS)
                        .isEqualTo(!ranked);
            }
        }
        assertThat(few).isGreaterThan(3);
        assertThat(enough).isGreaterThan(3);
    }

    @ParameterizedTest
    @MethodSource("from5")
    void rankIsOneMoreThanTheNumberOfBetterOfficesAndLikenessIsMutual(long seed) {
        World world = random.make(seed);
        for (String indicator : List.of("up", "down", "target")) {
            for (Period year : RandomPartnership.YEARS) {
                Comparison comparison = compare(world, indicator, year);
                Yardstick yardstick = Yardstick.of(comparison.card().definition());
                List<ComparisonRow> ranked = comparison.rows().stream()
                        .filter(row -> row.cell().standing().rank() != null)
                        .toList();
                assertThat(ranked)
                        .allSatisfy(row -> assertThat(row.cell().standing().rank())
                                .isEqualTo(1 + better(ranked, yardstick, goodness(row, yardstick))));
                assertThat(comparison.rows())
                        .allSatisfy(row -> assertThat(row.alike())
                                .allSatisfy(other -> assertThat(comparison
                                                .row(other)
                                                .orElseThrow()
                                                .alike())
                                        .contains(row.office().id())));
            }
        }
    }

    private static int better(List<ComparisonRow> rows, Yardstick yardstick, double than) {
        return Math.toIntExact(
                rows.stream().filter(row -> goodness(row, yardstick) > than).count());
    }

    private static double goodness(ComparisonRow row, Yardstick yardstick) {
        return yardstick.goodness(((Known) row.cell().value()).value());
    }

    @ParameterizedTest
    @MethodSource("from11")
    void changedDefinitionBreaksTheLine(long seed) {
        World world = random.make(seed);

        change(world, true);

        Comparison comparison = compare(world, "up", NEXT_YEAR);
        assertThat(comparison.periods()).containsExactly(NEXT_YEAR);
        assertThat(comparison.rows())
                .allSatisfy(row -> assertThat(row.cell().step()).isNull());
        assertThat(part(world, "up", RandomPartnership.YEARS.getLast()).unused())
                .isEqualTo(Unused.NO_PERIOD);
    }

    /** The twin: better words alone leave the line whole. */
    @ParameterizedTest
    @MethodSource("from11")
    void otherWordsForTheSameDefinitionKeepTheLine(long seed) {
        World world = random.make(seed);

        change(world, false);

        Comparison comparison = compare(world, "up", NEXT_YEAR);
        assertThat(comparison.periods()).hasSize(RandomPartnership.YEARS.size() + 1);
        assertThat(comparison.rows())
                .anySatisfy(row -> assertThat(row.cell().step()).isNotNull());
    }

    /** Changes the card and lets every office enter a value for the year after. */
    private void change(World world, boolean redefined) {
        run(world, () -> {
            IndicatorCard card = cards.find("up").orElseThrow();
            return cards.change(card.id(), new CardChange(card.version(), card.definition(), redefined, false, null));
        });
        world.offices()
                .forEach(office -> run(
                        world,
                        () -> measurements.enter(new NewMeasurement(
                                office,
                                "up",
                                NEXT_YEAR,
                                MeasuredValue.of(BigDecimal.ONE),
                                MeasurementStatus.SIGNED_OFF))));
    }

    @ParameterizedTest
    @MethodSource("from21")
    void indexNeedsTwoThirdsOfItsWeightAndWeighsTheRest(long seed) {
        World world = random.make(seed);
        for (Period year : RandomPartnership.YEARS) {
            IndexResult result = run(world, () -> results.of("overall", year, PeerChoice.EVERYBODY));
            assertThat(result.rows()).allSatisfy(row -> {
                double present = 0;
                double sum = 0;
                for (int at = 0; at < row.parts().size(); at++) {
                    Double z = row.parts().get(at).z();
                    double share = result.parts().get(at).share();
                    present += z == null ? 0 : share;
                    sum += z == null ? 0 : z * share;
                }
                assertThat(row.score() != null).isEqualTo(present >= 2.0 / 3 - 1e-9);
                if (row.score() != null) {
                    assertThat(row.score()).isCloseTo(sum / present, within(1e-9));
                }
            });
            boolean enough = result.scored() >= 5;
            assertThat(result.rows())
                    .allSatisfy(row -> assertThat(row.rank() != null).isEqualTo(enough && row.score() != null));
        }
    }

    private IndexPart part(World world, String indicator, Period year) {
        return run(world, () -> results.of("overall", year, PeerChoice.EVERYBODY)).parts().stream()
                .filter(part -> part.indicator().equals(indicator))
                .findFirst()
                .orElseThrow();
    }

    private Comparison compare(World world, String indicator, Period year) {
        Comparison comparison = run(world, () -> comparisons.compare(indicator, year, PeerChoice.EVERYBODY));
        assertThat(Objects.requireNonNull(comparison.period())).isEqualTo(year);
        return comparison;
    }

    private static boolean known(ComparisonRow row) {
        return row.cell().value() instanceof Known;
    }

    private <T> T run(World world, Supplier<T> work) {
        return partnerships.asCoordinator(world.partnership(), work);
    }

    static LongStream from1() {
        return LongRun.seeds(1, 2, 8);
    }

    static LongStream from5() {
        return LongRun.seeds(5, 2, 10);
    }

    static LongStream from11() {
        return LongRun.seeds(11, 2, 6);
    }

    static LongStream from21() {
        return LongRun.seeds(21, 2, 8);
    }
}
