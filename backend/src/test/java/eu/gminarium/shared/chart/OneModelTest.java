package eu.gminarium.shared.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.gminarium.shared.chart.DataTable.Cell;
import eu.gminarium.shared.chart.Ink.Theme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The drawing on the screen, the drawing on paper, the table and the file say the same. */
class OneModelTest {

    private final SampleCharts samples = new SampleCharts(7);

    @Test
    void everyValueOfALineIsInTheTableTheOptionsAndTheDrawing() {
        LineChart chart = samples.lines();
        Set<Double> drawn = numbers(EChartsOptions.of(chart));
        String svg = Svg.drawing(chart, 760, Theme.LIGHT);

        assertThat(chart.table().rows()).hasSameSizeAs(chart.periods());
        chart.lines()
                .forEach(line -> line.data().forEach(datum -> {
                    if (datum instanceof Datum.Point point) {
                        assertThat(cells(chart)).contains(point.value());
                        assertThat(drawn).contains(point.value());
                        assertThat(svg).contains(line.name() + ": " + point.words());
                    } else {
                        assertThat(texts(chart)).contains(datum.words());
                    }
                }));
    }

    @Test
    void lineIsBrokenWhereAValueIsMissingAndWhereTheDefinitionChanges() {
        LineChart chart = samples.lines();

        Layer.Line own = chart.plot().layers().stream()
                .filter(Layer.Line.class::isInstance)
                .map(Layer.Line.class::cast)
                .filter(Layer.Line::strong)
                .findFirst()
                .orElseThrow();

        assertThat(List.of(own.joined(1), own.joined(2), own.joined(3), own.joined(4), own.joined(5)))
                .containsExactly(false, false, false, false, true);
    }

    @Test
    void rankingDrawsTheFirstTheLastAndOnesOwnAndItsTableHasAll() {
        RankingChart chart = samples.ranking(140);
        Axis.Slots drawn = (Axis.Slots) chart.plot().y();

        assertThat(drawn.slots()).hasSizeLessThanOrEqualTo(24);
        assertThat(drawn.slots()).anyMatch(Axis.Slot::own);
        assertThat(drawn.slots().getFirst().name())
                .isEqualTo(chart.rows().getFirst().office());
        assertThat(chart.table().rows()).hasSize(141);
        drawn.slots().stream()
                .filter(slot -> !slot.name().equals("⋯"))
                .forEach(slot -> assertThat(texts(chart)).contains(slot.name()));
    }

    @Test
    void everyOfficeOfADistributionIsADot() {
        DistributionChart chart = samples.distribution(140);
        long dots = chart.plot().layers().stream()
                .filter(Layer.Dots.class::isInstance)
                .mapToLong(layer -> ((Layer.Dots) layer).dots().size())
                .sum();

        assertThat(dots).isEqualTo(140).isEqualTo(chart.table().rows().size());
    }

    @Test
    void optionsOfEveryKindAreJsonAndHoldTheNumbersOfTheTable() {
        for (Chart chart : List.of(samples.lines(), samples.ranking(20), samples.beforeAfter())) {
            Set<Double> drawn = numbers(EChartsOptions.of(chart));
            Set<Double> said = cells(chart);

            assertThat(said).isNotEmpty();
            assertThat(drawn).anyMatch(said::contains);
        }
        samples.all().forEach(chart -> numbers(EChartsOptions.of(chart)));
    }

    @Test
    void fileHasUnroundedNumbersWithAPoint() {
        DataTable table = new DataTable(
                List.of("Urząd", "Wartość"),
                List.of(List.of(Cell.of("Tworóg; \"x\""), Cell.of(new Figure(19.34567, "19,3")))));

        assertThat(new String(table.csvFile(), StandardCharsets.UTF_8))
                .isEqualTo("Urząd;Wartość\r\n\"Tworóg; \"\"x\"\"\";19.34567\r\n");
    }

    @Test
    void chartsRefuseWhatDoesNotFitTogether() {
        LineChart chart = samples.lines();

        assertThatThrownBy(() -> new LineChart(
                        chart.text(),
                        chart.labels(),
                        chart.periods().subList(0, 2),
                        chart.axis(),
                        chart.lines(),
                        chart.peers(),
                        List.of()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ValueScale(1, 1)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Figure(Double.NaN, "–")).isInstanceOf(IllegalArgumentException.class);
    }

    private static Set<Double> cells(Chart chart) {
        Set<Double> numbers = new HashSet<>();
        chart.table()
                .rows()
                .forEach(row ->
                        row.stream().map(Cell::number).filter(Objects::nonNull).forEach(numbers::add));
        return numbers;
    }

    private static List<String> texts(Chart chart) {
        return chart.table().rows().stream()
                .flatMap(List::stream)
                .map(Cell::text)
                .toList();
    }

    /** All numbers of the options, which must be JSON: maps, lists, texts, numbers, booleans and nulls. */
    private static Set<Double> numbers(@Nullable Object part) {
        Set<Double> found = new HashSet<>();
        List<@Nullable Object> open = new ArrayList<>();
        open.add(part);
        while (!open.isEmpty()) {
            switch (open.removeLast()) {
                case null -> {}
                case Map<?, ?> map -> open.addAll(map.values());
                case Collection<?> list -> open.addAll(list);
                case Number number -> found.add(number.doubleValue());
                case String text -> assertThat(text).doesNotContain("\u0000");
                case Boolean ignored -> {}
                case Object other -> throw new AssertionError("no JSON: " + other.getClass());
            }
        }
        return found;
    }
}
