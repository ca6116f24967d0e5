package eu.gminarium.mysteryclient.scoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.gminarium.mysteryclient.scoring.Agreement.Pair;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Against figures that scikit-learn made; {@code agreement/expected.py} among the resources has the commands. */
class AgreementTest {

    private static final double CLOSE = 1e-12;

    @ParameterizedTest(name = "{0}")
    @CsvFileSource(resources = "/agreement/kappa.csv", numLinesToSkip = 1)
    void figuresAgreeWithScikitLearn(
            String name, String weights, String first, String second, double share, @Nullable Double kappa) {
        List<Pair> pairs = pairs(scores(first), scores(second));
        Agreement agreement = weights.equals("none") ? Agreement.unweighted(pairs) : Agreement.quadratic(pairs);

        assertThat(agreement.n()).isEqualTo(pairs.size());
        assertThat(agreement.share()).isEqualTo(share, within(CLOSE));
        if (kappa == null) {
            assertThat(agreement.kappa()).as(name).isNull();
            assertThat(agreement.constant()).isTrue();
        } else {
            assertThat(agreement.kappa()).isEqualTo(kappa, within(CLOSE));
        }
    }

    @Test
    void withoutPairsThereIsNeitherShareNorKappa() {
        Agreement nothing = Agreement.unweighted(List.of());

        assertThat(nothing.share()).isNull();
        assertThat(nothing.kappa()).isNull();
        assertThat(nothing.constant()).isFalse();
    }

    private static List<Pair> pairs(List<Integer> first, List<Integer> second) {
        return IntStream.range(0, first.size())
                .mapToObj(at -> new Pair(first.get(at), second.get(at)))
                .toList();
    }

    private static List<Integer> scores(String text) {
        return Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }
}
