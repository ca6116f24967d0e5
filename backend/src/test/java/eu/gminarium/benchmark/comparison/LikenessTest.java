package eu.gminarium.benchmark.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.gminarium.benchmark.comparison.Likeness.Near;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LikenessTest {

    private static final Map<String, Double> INHABITANTS = Map.of("a", 10.0, "b", 12.0, "c", 20.0, "d", 30.0);
    private static final Map<String, Double> AREA = Map.of("a", 5.0, "b", 5.0, "c", 5.0, "d", 1.0);

    @Test
    void nearestComeFirst() {
        assertThat(nearest(likeness(INHABITANTS), "a")).containsExactly("b", "c", "d");
        assertThat(nearest(likeness(INHABITANTS), "c")).containsExactly("b", "a", "d");
    }

    @Test
    void equallyNearOnesComeInTheGivenOrder() {
        assertThat(nearest(likeness(Map.of("m", 5.0, "z", 4.0, "a", 6.0)), "m")).containsExactly("a", "z");
    }

    @Test
    void whoLacksATraitIsNobodysNeighbourAndHasNone() {
        Likeness<String> likeness = likeness(INHABITANTS, Map.of("a", 5.0, "b", 6.0, "d", 7.0));

        assertThat(likeness.complete()).containsExactlyInAnyOrder("a", "b", "d");
        assertThat(nearest(likeness, "a")).containsExactlyInAnyOrder("b", "d");
        assertThat(likeness.nearest("c", 5)).isEmpty();
    }

    /** The twin: taken for zero, the lacking one would be placed, and in the wrong place. */
    @Test
    void missingTakenForZeroWouldMakeNeighbours() {
        Likeness<String> likeness = likeness(INHABITANTS, Map.of("a", 5.0, "b", 6.0, "c", 0.0, "d", 7.0));

        assertThat(nearest(likeness, "c")).isNotEmpty();
    }

    @Test
    void traitInWhichNobodyDiffersCountsForNothing() {
        Map<String, Double> same = Map.of("a", 7.0, "b", 7.0, "c", 7.0, "d", 7.0);

        assertThat(likeness(INHABITANTS, same).nearest("a", 3))
                .extracting(Near::distance)
                .isEqualTo(likeness(INHABITANTS).nearest("a", 3).stream()
                        .map(Near::distance)
                        .toList());
    }

    @Test
    void gapsSayInWhichTraitTheOtherHasMore() {
        Near<String> last = likeness(INHABITANTS, AREA).nearest("a", 3).getLast();

        assertThat(last.key()).isEqualTo("d");
        assertThat(last.gaps().get(0)).isPositive();
        assertThat(last.gaps().get(1)).isNegative();
        assertThat(last.distance())
                .isCloseTo(Math.hypot(last.gaps().get(0), last.gaps().get(1)), within(1e-12));
    }

    @Test
    void withoutTraitsNobodyIsLikeAnybody() {
        assertThat(Likeness.<String>in(List.of(), Comparator.naturalOrder()).nearest("a", 3))
                .isEmpty();
    }

    @SafeVarargs
    private static Likeness<String> likeness(Map<String, Double>... traits) {
        return Likeness.in(List.of(traits), Comparator.naturalOrder());
    }

    private static List<String> nearest(Likeness<String> likeness, String to) {
        return likeness.nearest(to, 3).stream().map(Near::key).toList();
    }
}
