package eu.gminarium.benchmark.comparison;

import static org.assertj.core.api.Assertions.assertThat;

import eu.gminarium.benchmark.Direction;
import eu.gminarium.benchmark.IndicatorValue.Known;
import eu.gminarium.benchmark.comparison.Standing.Unranked;
import eu.gminarium.shared.Interval;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class PeerGroupTest {

    @Test
    void tiesShareARankAndTheNextOneIsSkipped() {
        assertThat(ranks(Direction.UP, 90, 80, 80, 70, 60)).containsExactly(1, 2, 2, 4, 5);
    }

    @Test
    void lowestIsFirstWhereLessIsBetter() {
        assertThat(ranks(Direction.DOWN, 19.3, 18.3, 20.6, 21.4, 25.2)).containsExactly(2, 1, 3, 4, 5);
    }

    @Test
    void nearestToTheTargetIsFirst() {
        assertThat(ranks(Direction.TARGET, 0.97, 0.90, 0.98, 0.96, 1.10)).containsExactly(1, 4, 2, 2, 5);
    }

    @Test
    void neutralIndicatorIsNotRanked() {
        PeerGroup peers = peers(Direction.NEUTRAL, 1, 2, 3, 4, 5);

        assertThat(peers.standing(known(1))).isEqualTo(new Standing(null, Unranked.NEUTRAL, Judgement.NONE));
        assertThat(peers.distribution()).isNotNull();
    }

    @Test
    void fewerThanFiveOfficesHaveNoRankNoJudgementAndNoMedian() {
        PeerGroup peers = peers(Direction.UP, 1, 2, 3, 4);

        assertThat(peers.standing(known(4))).isEqualTo(new Standing(null, Unranked.FEW_PEERS, Judgement.NONE));
        assertThat(peers.distribution()).isNull();
    }

    @Test
    void quartilesAreThoseOfType7() {
        assertThat(peers(Direction.UP, 1, 2, 3, 4, 5, 6).distribution())
                .isEqualTo(new Distribution(6, 1, 2.25, 3.5, 4.75, 6));
    }

    @Test
    void lowestAndHighestOfManyValuesAreTheirEnds() {
        double[] many = new Random(290).doubles(290, -5, 5).toArray();
        Distribution spread = Objects.requireNonNull(peers(Direction.UP, many).distribution());

        assertThat(spread.lowest()).isEqualTo(Arrays.stream(many).min().orElseThrow());
        assertThat(spread.highest()).isEqualTo(Arrays.stream(many).max().orElseThrow());
    }

    @Test
    void percentileIsTheShareThatIsWorseWithHalfOfTheEqualOnes() {
        PeerGroup peers = peers(Direction.DOWN, 1, 2, 2, 3, 4);

        assertThat(peers.percentile(known(1))).isEqualTo(0.9);
        assertThat(peers.percentile(known(2))).isEqualTo(0.6);
        assertThat(peers.percentile(known(4))).isEqualTo(0.1);
        assertThat(peers(Direction.DOWN, 1, 2, 3, 4).percentile(known(1))).isNull();
        assertThat(peers(Direction.NEUTRAL, 1, 2, 3, 4, 5).percentile(known(1))).isNull();
    }

    @Test
    void nothingIsSureWithoutASampleAndWithoutAThreshold() {
        PeerGroup peers = peers(Direction.DOWN, 1, 2, 3, 4, 5);

        assertThat(peers.standing(known(1)).judgement()).isEqualTo(Judgement.RATHER_AHEAD);
        assertThat(peers.standing(known(5)).judgement()).isEqualTo(Judgement.RATHER_BEHIND);
    }

    @Test
    void bestAndWeakestQuarterAreJudgedInTheIndicatorsDirection() {
        PeerGroup peers = new PeerGroup(
                new Yardstick(Direction.DOWN, 0, 1.0),
                IntStream.rangeClosed(1, 5).mapToObj(PeerGroupTest::known).toList());

        assertThat(peers.standing(known(1)).judgement()).isEqualTo(Judgement.AHEAD);
        assertThat(peers.standing(known(3)).judgement()).isEqualTo(Judgement.MIDDLE);
        assertThat(peers.standing(known(5)).judgement()).isEqualTo(Judgement.BEHIND);
    }

    @Test
    void sampleWhoseIntervalHoldsTheMedianIsOnlyRatherAhead() {
        Known best = new Known(5, 12L, new Interval(2, 8));
        PeerGroup peers = new PeerGroup(yardstick(Direction.UP), List.of(known(1), known(2), known(3), known(4), best));

        assertThat(peers.standing(best).judgement()).isEqualTo(Judgement.RATHER_AHEAD);
    }

    @Test
    void equalOfficesAreAllInTheMiddleAndAllFirst() {
        PeerGroup peers = peers(Direction.UP, 7, 7, 7, 7, 7);

        assertThat(peers.standing(known(7))).isEqualTo(new Standing(1, null, Judgement.MIDDLE));
    }

    private static List<Integer> ranks(Direction direction, double... values) {
        PeerGroup peers = peers(direction, values);
        return Arrays.stream(values)
                .mapToObj(value -> peers.standing(known(value)).rank())
                .toList();
    }

    private static PeerGroup peers(Direction direction, double... values) {
        return new PeerGroup(
                yardstick(direction),
                Arrays.stream(values).mapToObj(PeerGroupTest::known).toList());
    }

    private static Yardstick yardstick(Direction direction) {
        return new Yardstick(direction, 0.97, null);
    }

    private static Known known(double value) {
        return new Known(value, null, null);
    }
}
