package eu.gminarium.benchmark.synthetic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import eu.gminarium.benchmark.Cards;
import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorUnit;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.MeasurementFixture;
import eu.gminarium.benchmark.MeasurementFixture.Figure;
import eu.gminarium.benchmark.Period;
import eu.gminarium.benchmark.ValueSource;
import eu.gminarium.benchmark.card.IndicatorCards;
import eu.gminarium.benchmark.card.NewIndicator;
import eu.gminarium.benchmark.comparison.Distribution;
import eu.gminarium.benchmark.peers.Comparison;
import eu.gminarium.benchmark.peers.ComparisonRow;
import eu.gminarium.benchmark.peers.Comparisons;
import eu.gminarium.benchmark.peers.Neighbour;
import eu.gminarium.benchmark.peers.NeighbourRuleChange;
import eu.gminarium.benchmark.peers.NeighbourRules;
import eu.gminarium.benchmark.peers.PeerChoice;
import eu.gminarium.benchmark.peers.Peering;
import eu.gminarium.shared.Interval;
import eu.gminarium.shared.LocalizedText;
import eu.gminarium.shared.OfficeId;
import eu.gminarium.tenancy.Partnership;
import eu.gminarium.testing.OfficeFixture;
import eu.gminarium.testing.PartnershipFixture;
import eu.gminarium.testing.ProgramTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/**
 * Ten indicators of 290 real municipalities, compared by the services; the expected figures are NumPy's and SciPy's
 * ({@code comparison/expected.py}).
 */
@ProgramTest
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KoladaComparisonTest {

    private static final String FILE = "shared/data/kolada-values.csv";
    private static final Period YEAR = Period.ofYear(2011);
    private static final List<String> BACKGROUND = List.of("n01918", "n01960", "n01950", "n01813");
    private static final Offset<Double> CLOSE = within(1e-9);

    @Inject
    PartnershipFixture partnerships;

    @Inject
    OfficeFixture offices;

    @Inject
    MeasurementFixture measurements;

    @Inject
    IndicatorCards cards;

    @Inject
    Comparisons comparisons;

    @Inject
    NeighbourRules rules;

    @Inject
    Peering peering;

    @Inject
    SyntheticIndices indices;

    @Inject
    IndexResults results;

    private Partnership partnership;
    private final Map<String, OfficeId> byName = new TreeMap<>();
    private final Map<OfficeId, String> names = new HashMap<>();

    @BeforeAll
    void municipalitiesWithTheirFigures() throws IOException {
        Optional<Path> file = Stream.iterate(Path.of("").toAbsolutePath(), Objects::nonNull, Path::getParent)
                .map(folder -> folder.resolve(FILE))
                .filter(Files::exists)
                .findFirst();
        assumeTrue(file.isPresent(), "SKIPPED: no file " + FILE + " beside the checkout");
        partnership = partnerships.create();
        Map<String, Map<String, Double>> values = values(file.orElseThrow());
        values.values().stream()
                .flatMap(of -> of.keySet().stream())
                .distinct()
                .sorted()
                .forEach(name -> {
                    byName.put(name, offices.office(partnership));
                    names.put(byName.get(name), name);
                });
        ExpectedRow.of("spread").forEach(row -> card(row.text("indicator"), row.text("direction"), row.text("target")));
        BACKGROUND.forEach(code -> card(code, "NEUTRAL", ""));
        List<String> codes = Stream.concat(
                        BACKGROUND.stream(), ExpectedRow.of("spread").stream().map(row -> code(row.text("indicator"))))
                .toList();
        codes.forEach(code -> put(code, Objects.requireNonNull(values.get(code))));
        shares();
        index();
    }

    private static Map<String, Map<String, Double>> values(Path file) throws IOException {
        Map<String, Map<String, Double>> values = new HashMap<>();
        try (Stream<String> lines = Files.lines(file, UTF_8)) {
            lines.skip(1).map(line -> line.split(",", -1)).forEach(cells -> {
                if (cells[2].equals("2011")) {
                    values.computeIfAbsent(code(cells[0]), code -> new HashMap<>())
                            .put(cells[1], Double.valueOf(cells[3]));
                }
            });
        }
        return values;
    }

    private static String code(String indicator) {
        return indicator.toLowerCase(Locale.ROOT);
    }

    private void card(String indicator, String direction, String target) {
        run(() -> cards.create(new NewIndicator(
                code(indicator),
                ValueSource.ENTERED,
                Cards.definition(
                        IndicatorUnit.COUNT, Direction.valueOf(direction), target.isEmpty() ? null : target, null))));
    }

    private void put(String code, Map<String, Double> values) {
        Map<OfficeId, Figure> figures = new HashMap<>();
        values.forEach((name, value) -> figures.put(office(name), Figure.of(value)));
        measurements.put(partnership, code, YEAR, figures);
    }

    /** Inhabitants from 65 on among all, as if every inhabitant were a person asked. */
    private void shares() {
        run(() -> cards.create(new NewIndicator(
                "older", ValueSource.ENTERED, Cards.definition(IndicatorUnit.SHARE, Direction.UP, null, null))));
        Map<OfficeId, Figure> figures = new HashMap<>();
        for (ExpectedRow row : ExpectedRow.of("shares")) {
            long trials = row.integer("trials");
            double share = row.number("successes") / trials;
            figures.put(office(row.text("municipality")), new Figure(share, trials, false));
        }
        measurements.put(partnership, "older", YEAR, figures);
    }

    private void index() {
        List<WeightedIndicator> parts =
                Map.of("n20014", 2, "n00093", 1, "n15404", 3, "u00408", 2, "u07418", 1).entrySet().stream()
                        .map(part -> new WeightedIndicator(part.getKey(), BigDecimal.valueOf(part.getValue())))
                        .toList();
        run(() -> indices.put(
                new SyntheticIndexChange("overall", null, LocalizedText.of("en", "Overall"), parts, false)));
        run(() -> rules.put(new NeighbourRuleChange(0, BACKGROUND, 7, "n01918")));
    }

    @Test
    void quartilesAreThoseOfNumPy() {
        assertThat(ExpectedRow.of("spread")).hasSize(10).allSatisfy(row -> {
            Distribution spread =
                    Objects.requireNonNull(compare(row.text("indicator")).distribution());
            assertThat(spread.count()).isEqualTo(row.integer("n"));
            assertThat(spread.lowest()).isCloseTo(row.number("lowest"), CLOSE);
            assertThat(spread.lowerQuartile()).isCloseTo(row.number("q1"), CLOSE);
            assertThat(spread.median()).isCloseTo(row.number("median"), CLOSE);
            assertThat(spread.upperQuartile()).isCloseTo(row.number("q3"), CLOSE);
            assertThat(spread.highest()).isCloseTo(row.number("highest"), CLOSE);
        });
    }

    @Test
    void ranksAndPercentilesAreThoseOfSciPy() {
        Map<String, Comparison> compared = new HashMap<>();
        assertThat(ExpectedRow.of("places")).hasSizeGreaterThan(80).allSatisfy(row -> {
            Comparison comparison = compared.computeIfAbsent(row.text("indicator"), this::compare);
            ComparisonRow place =
                    comparison.row(office(row.text("municipality"))).orElseThrow();
            assertThat(place.cell().standing().rank()).isEqualTo(row.integer("rank"));
            assertThat(place.percentile()).isCloseTo(row.number("percentile"), CLOSE);
        });
    }

    @Test
    void zScoresAreThoseOfSciPy() {
        IndexResult result = run(() -> results.of("overall", YEAR, PeerChoice.EVERYBODY));
        List<ExpectedRow> parts = ExpectedRow.of("places").stream()
                .filter(row -> result.index().parts().stream()
                        .anyMatch(part -> part.indicator().equals(code(row.text("indicator")))))
                .toList();

        assertThat(parts).hasSizeGreaterThan(40).allSatisfy(row -> {
            IndexRow.Part part = row(result, row.text("municipality")).parts().stream()
                    .filter(each -> each.indicator().equals(code(row.text("indicator"))))
                    .findFirst()
                    .orElseThrow();
            assertThat(part.z()).isCloseTo(row.number("z"), CLOSE);
        });
    }

    @Test
    void indexIsTheWeightedMeanOfZScores() {
        IndexResult result = run(() -> results.of("overall", YEAR, PeerChoice.EVERYBODY));

        assertThat(ExpectedRow.of("index")).hasSize(290).allSatisfy(row -> {
            IndexRow place = row(result, row.text("municipality"));
            assertThat(place.score()).isCloseTo(row.number("score"), CLOSE);
            assertThat(place.rank()).isEqualTo(row.integer("rank"));
            assertThat(place.lacking()).isCloseTo(row.number("lacking"), CLOSE);
        });
    }

    @Test
    void nearestNeighboursAreThoseOfNumPy() {
        assertThat(ExpectedRow.of("neighbours")).hasSize(70).allSatisfy(row -> {
            var near = new PeerChoice.Near(office(row.text("municipality")));
            Neighbour neighbour = run(() -> peering.of(near)).neighbours().get(row.integer("place") - 1);
            assertThat(names.get(neighbour.office())).isEqualTo(row.text("neighbour"));
            assertThat(neighbour.distance()).isCloseTo(row.number("distance"), CLOSE);
        });
    }

    @Test
    void sizesAreCutByNumPysQuartiles() {
        Map<OfficeId, Integer> quarters = new HashMap<>();
        for (int quarter = 1; quarter <= 4; quarter++) {
            var size = new PeerChoice.Size(quarter);
            int of = quarter;
            run(() -> peering.of(size)).offices().forEach(office -> quarters.put(office, of));
        }

        assertThat(ExpectedRow.of("quarters"))
                .hasSize(290)
                .allSatisfy(row -> assertThat(quarters.get(office(row.text("municipality"))))
                        .isEqualTo(row.integer("quarter")));
    }

    @Test
    void intervalsOfSharesAreSciPysWilsonIntervals() {
        Comparison comparison = compare("older");

        assertThat(ExpectedRow.of("shares")).hasSize(10).allSatisfy(row -> {
            ComparisonRow share =
                    comparison.row(office(row.text("municipality"))).orElseThrow();
            Interval interval = Objects.requireNonNull(((Known) share.cell().value()).interval());
            assertThat(interval.lower()).isCloseTo(row.number("lower"), CLOSE);
            assertThat(interval.upper()).isCloseTo(row.number("upper"), CLOSE);
        });
    }

    private Comparison compare(String indicator) {
        return run(() -> comparisons.compare(code(indicator), YEAR, PeerChoice.EVERYBODY));
    }

    private IndexRow row(IndexResult result, String municipality) {
        return result.rows().stream()
                .filter(row -> row.office().id().equals(office(municipality)))
                .findFirst()
                .orElseThrow();
    }

    private OfficeId office(String municipality) {
        return Objects.requireNonNull(byName.get(municipality));
    }

    private <T> T run(Supplier<T> work) {
        return partnerships.asCoordinator(partnership, work);
    }
}
