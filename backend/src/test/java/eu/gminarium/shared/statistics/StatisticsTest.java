package eu.gminarium.shared.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Against figures that R made; {@code statistics/expected.R} among the resources has the commands. */
class StatisticsTest {

    private static final double CLOSE = 1e-9;

    @ParameterizedTest
    @CsvFileSource(resources = "/statistics/shares.csv", numLinesToSkip = 1)
    void sharesAgreeWithR(
            long n,
            long hits,
            long otherN,
            long otherHits,
            double difference,
            double lower,
            double upper,
            double pValue,
            double cohensH) {
        Share share = new Share(n, hits);
        Share other = new Share(otherN, otherHits);

        assertAgrees(share.minus(other), difference, lower, upper);
        assertThat(share.pValue(other)).isCloseTo(pValue, within(CLOSE));
        assertThat(share.cohensH(other)).isCloseTo(cohensH, within(CLOSE));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/statistics/ratings.csv", numLinesToSkip = 1)
    void ratingsAgreeWithR(
            String first,
            String second,
            double difference,
            double lower,
            double upper,
            double hedgesG,
            double superiority,
            double pValue) {
        Mean mean = Mean.of(ratings(first));
        Mean other = Mean.of(ratings(second));
        Ranks ranks = Ranks.of(ratings(first), ratings(second));

        assertAgrees(mean.minus(other), difference, lower, upper);
        assertThat(mean.hedgesG(other)).isCloseTo(hedgesG, within(CLOSE));
        assertThat(ranks.superiority()).isCloseTo(superiority, within(CLOSE));
        assertThat(ranks.pValue()).isCloseTo(pValue, within(CLOSE));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/statistics/holm.csv", numLinesToSkip = 1)
    void correctionAgreesWithR(String given, String adjusted) {
        List<Double> expected = numbers(adjusted);
        List<Double> made = Holm.adjust(numbers(given));

        for (int i = 0; i < expected.size(); i++) {
            assertThat(made.get(i)).isCloseTo(expected.get(i), within(CLOSE));
        }
        assertThat(made).hasSameSizeAs(expected);
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/statistics/scores.csv", numLinesToSkip = 1)
    void netScoresAgreeWithR(long n, long supporters, long opponents, double score, double lower, double upper) {
        NetScore made = new NetScore(n, supporters, opponents);

        assertThat(made.value()).isCloseTo(score, within(CLOSE));
        assertThat(made.interval().lower()).isCloseTo(lower, within(CLOSE));
        assertThat(made.interval().upper()).isCloseTo(upper, within(CLOSE));
    }

    @ParameterizedTest
    @CsvFileSource(resources = "/statistics/nets.csv", numLinesToSkip = 1)
    void differencesOfNetScoresAgreeWithR(
            long n,
            long supporters,
            long opponents,
            long otherN,
            long otherSupporters,
            long otherOpponents,
            double difference,
            double lower,
            double upper,
            double pValue) {
        NetScore score = new NetScore(n, supporters, opponents);
        NetScore other = new NetScore(otherN, otherSupporters, otherOpponents);

        assertAgrees(score.minus(other), difference, lower, upper);
        assertThat(score.pValue(other)).isCloseTo(pValue, within(CLOSE));
    }

    @Test
    void withoutSpreadNothingIsDividedByZero() {
        Ratings fives = Ratings.of(5, 6);
        Ratings fours = Ratings.of(4, 6);

        assertThat(new Share(6, 6).pValue(new Share(8, 8))).isEqualTo(1);
        assertThat(Ranks.of(fives, fives)).isEqualTo(new Ranks(0.5, 1));
        assertThat(Ranks.of(fives, fours).superiority()).isEqualTo(1);
        assertThat(Mean.of(fives).minus(Mean.of(fours)).interval().lower()).isEqualTo(1);
        assertThat(Mean.of(fives).hedgesG(Mean.of(fours))).isZero();
    }

    private static void assertAgrees(Difference made, double difference, double lower, double upper) {
        assertThat(made.value()).isCloseTo(difference, within(CLOSE));
        assertThat(made.interval().lower()).isCloseTo(lower, within(CLOSE));
        assertThat(made.interval().upper()).isCloseTo(upper, within(CLOSE));
    }

    private static Ratings ratings(String text) {
        return new Ratings(Arrays.stream(text.split(" ")).map(Long::valueOf).toList());
    }

    private static List<Double> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(Double::valueOf).toList();
    }
}
